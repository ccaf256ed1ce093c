package dev.parallax.article.tika;

import dev.parallax.article.PassedOver;
import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Archives: each entry is read as if it were a file. */
final class ZipReader implements FormatReader {

    private static final Pattern UNSAFE = Pattern.compile("(?:^|.*/)\\.\\.(?:/.*|$)|^/.*|^[A-Za-z]:.*");

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        try (ZipFile zip = Zips.open(entry)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.stream().allMatch(ZipArchiveEntry::isDirectory)) {
                throw new QuarantineException(
                        QuarantineReason.EMPTY, Message.of("reading.quarantine.archive-without-file"));
            }
            Set<String> pages =
                    PassedOver.pages(entries.stream().map(ZipReader::name).toList());
            for (ZipArchiveEntry inner : entries) {
                if (!inner.isDirectory() && !PassedOver.isInside(name(inner), pages)) {
                    reading.countEntry(entry);
                    read(entry, zip, inner, reading);
                }
            }
        }
    }

    private static void read(Entry archive, ZipFile zip, ZipArchiveEntry inner, Reading reading) {
        String name = name(inner);
        if (!isSafe(archive, name, reading)) {
            return;
        }
        Entry unread = archive.inside(name, new byte[0]);
        byte[] bytes;
        try {
            if (inner.getGeneralPurposeBit().usesEncryption()) {
                throw new QuarantineException(
                        QuarantineReason.ENCRYPTED, Message.of("reading.quarantine.entry-password"));
            }
            bytes = Zips.unpack(zip, inner, reading);
        } catch (IOException | QuarantineException e) {
            QuarantineException why = Failures.explain(e, unread);
            if (why.reason() == QuarantineReason.ARCHIVE_BOMB) {
                throw why;
            }
            reading.quarantine(unread.location(), why.reason(), why.detail());
            return;
        }
        reading.readInside(archive.inside(name, bytes));
    }

    /** Sets an entry aside whose name leads out of its archive. */
    static boolean isSafe(Entry archive, String name, Reading reading) {
        boolean safe = !UNSAFE.matcher(name).matches();
        if (!safe) {
            reading.quarantine(
                    archive.locationInside(name),
                    QuarantineReason.UNSAFE_PATH,
                    Message.of("reading.quarantine.unsafe-name"));
        }
        return safe;
    }

    /** In UTF-8, or else as DOS and Windows pack Russian names. */
    private static String name(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName().replace('\\', '/');
        }
        String name = entry.getName();
        return (name.indexOf('\ufffd') < 0 ? name : new String(entry.getRawName(), Charset.forName("IBM866")))
                .replace('\\', '/');
    }
}
