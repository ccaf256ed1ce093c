package dev.parallax.article.tika;

import dev.parallax.article.PassedOver;
import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar archives: each entry is read as if it were a file. */
final class TarReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        Set<String> pages = PassedOver.pages(names(entry));
        int files = 0;
        try (TarArchiveInputStream tar = open(entry)) {
            for (TarArchiveEntry inner = tar.getNextEntry(); inner != null; inner = tar.getNextEntry()) {
                String name = name(inner);
                if (inner.isFile()) {
                    files++;
                    reading.countEntry(entry);
                    if (!PassedOver.isInside(name, pages) && ZipReader.isSafe(entry, name, reading)) {
                        reading.readInside(entry.inside(name, Zips.unpack(tar, name, inner.getSize(), reading)));
                    }
                }
            }
        }
        if (files == 0) {
            throw new QuarantineException(
                    QuarantineReason.EMPTY, Message.of("reading.quarantine.archive-without-file"));
        }
    }

    /** Names stand before each file's bytes: the archive is gone through once for them. */
    private static List<String> names(Entry archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (TarArchiveInputStream tar = open(archive)) {
            for (TarArchiveEntry inner = tar.getNextEntry(); inner != null; inner = tar.getNextEntry()) {
                names.add(name(inner));
            }
        }
        return names;
    }

    private static TarArchiveInputStream open(Entry archive) {
        return new TarArchiveInputStream(new ByteArrayInputStream(archive.bytes()), "UTF-8");
    }

    private static String name(TarArchiveEntry inner) {
        return inner.getName().replace('\\', '/').replaceFirst("^(?:\\./)+", "");
    }
}
