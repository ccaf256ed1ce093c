package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar archives: each entry is read as if it were a file. */
final class TarReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        int files = 0;
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(entry.bytes()), "UTF-8")) {
            for (TarArchiveEntry inner = tar.getNextEntry(); inner != null; inner = tar.getNextEntry()) {
                if (inner.isFile()) {
                    files++;
                    reading.countEntry(entry);
                    String name = inner.getName().replace('\\', '/').replaceFirst("^(?:\\./)+", "");
                    byte[] bytes = Zips.unpack(tar, name, inner.getSize(), reading);
                    if (ZipReader.isSafe(entry, name, reading)) {
                        reading.readInside(entry.inside(name, bytes));
                    }
                }
            }
        }
        if (files == 0) {
            throw new QuarantineException(QuarantineReason.EMPTY, "The archive holds no file.");
        }
    }
}
