package dev.parallax.article.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A file packed by itself, with gzip or bzip2. */
final class CompressedReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        String name = entry.name().replaceFirst("(?i)\\.t(?:gz|bz2?)$", ".tar").replaceFirst("(?i)\\.(?:gz|bz2)$", "");
        reading.countEntry(entry);
        try (InputStream in = open(entry.bytes(), mediaType)) {
            byte[] bytes = Zips.unpack(in, name, entry.bytes().length, reading);
            reading.readInside(entry.inside(name, bytes));
        }
    }

    private static InputStream open(byte[] bytes, String mediaType) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return mediaType.contains("bzip")
                ? new BZip2CompressorInputStream(in, true)
                : GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get();
    }
}
