package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives: each entry is read as if it were a file. */
final class ZipReader implements FormatReader {

    /** Deflate reaches 1,032 on endless repetition; text and documents stay far below. */
    private static final int BOMB_RATIO = 200;

    /** Below this an entry harms nobody, however well it packs. */
    private static final long HARMLESS = 10L << 20;

    private static final Pattern UNSAFE = Pattern.compile("(?:^|.*/)\\.\\.(?:/.*|$)|^/.*|^[A-Za-z]:.*");

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        if (Bytes.lastIndexOf(entry.bytes(), "PK\005\006", 1 << 17) < 0) {
            throw new QuarantineException(
                    QuarantineReason.TRUNCATED,
                    "The archive ends before its directory, after %,d bytes.".formatted(entry.bytes().length));
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(entry.bytes()))
                .setCharset(StandardCharsets.UTF_8)
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.stream().allMatch(ZipArchiveEntry::isDirectory)) {
                throw new QuarantineException(QuarantineReason.EMPTY, "The archive holds no file.");
            }
            for (ZipArchiveEntry inner : entries) {
                if (!inner.isDirectory()) {
                    reading.countEntry(entry);
                    read(entry, zip, inner, reading);
                }
            }
        }
    }

    private static void read(Entry archive, ZipFile zip, ZipArchiveEntry inner, Reading reading) {
        String name = name(inner);
        if (UNSAFE.matcher(name).matches()) {
            reading.quarantine(
                    archive.location() + "!/" + name,
                    QuarantineReason.UNSAFE_PATH,
                    "Its name leads out of the archive; it was not unpacked.");
            return;
        }
        if (name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db")) {
            return;
        }
        Entry unread = archive.inside(name, new byte[0]);
        byte[] bytes;
        try {
            if (inner.getGeneralPurposeBit().usesEncryption()) {
                throw new QuarantineException(
                        QuarantineReason.ENCRYPTED, "It is protected by a password: pack it without one.");
            }
            bytes = unpack(zip, inner, reading);
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

    /** In UTF-8, or else as DOS and Windows pack Russian names. */
    private static String name(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName().replace('\\', '/');
        }
        String name = entry.getName();
        return (name.indexOf('\ufffd') < 0 ? name : new String(entry.getRawName(), Charset.forName("IBM866")))
                .replace('\\', '/');
    }

    private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, Reading reading) throws IOException {
        long most = Math.min(reading.unpackedBytesLeft(), Integer.MAX_VALUE - 16L);
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            if (in == null) {
                throw new IOException("its compression method is not known");
            }
            bytes = in.readNBytes((int) most + 1);
        }
        if (bytes.length > HARMLESS && bytes.length > BOMB_RATIO * Math.max(1, entry.getCompressedSize())) {
            throw new QuarantineException(
                    QuarantineReason.ARCHIVE_BOMB,
                    "Its entry %s unpacks from %,d bytes to more than %,d times as many."
                            .formatted(entry.getName(), entry.getCompressedSize(), BOMB_RATIO));
        }
        reading.countUnpacked(bytes.length);
        return bytes;
    }
}
