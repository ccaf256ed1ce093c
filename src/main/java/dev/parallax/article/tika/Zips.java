package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** Zip archives in memory, unpacked within the reading's limits. */
final class Zips {

    /** Deflate reaches 1,032 on endless repetition; text and documents stay far below. */
    private static final int BOMB_RATIO = 200;

    /** Below this an entry harms nobody, however well it packs. */
    private static final long HARMLESS = 10L << 20;

    private Zips() {}

    /** @throws QuarantineException when its directory, which stands at the end, is missing */
    static ZipFile open(Entry entry) throws IOException {
        if (Bytes.lastIndexOf(entry.bytes(), "PK\005\006", 1 << 17) < 0) {
            throw new QuarantineException(
                    QuarantineReason.TRUNCATED,
                    Message.of("reading.quarantine.truncated-archive", entry.bytes().length));
        }
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(entry.bytes()))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    /** Null where there is no such entry. */
    static byte @Nullable [] unpack(ZipFile zip, String name, Reading reading) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? null : unpack(zip, entry, reading);
    }

    /** @throws QuarantineException when it unpacks beyond the limits, or is packed in a way that is not known */
    static byte[] unpack(ZipFile zip, ZipArchiveEntry entry, Reading reading) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw new QuarantineException(QuarantineReason.UNREADABLE, Message.of("reading.quarantine.compression"));
        }
        try (InputStream in = zip.getInputStream(entry)) {

            return unpack(in, entry.getName(), entry.getCompressedSize(), reading);
        }
    }

    /**
     * @param packed how many bytes it took
     * @throws QuarantineException when it unpacks beyond the limits
     */
    static byte[] unpack(InputStream in, String name, long packed, Reading reading) throws IOException {
        int most = (int) Math.min(reading.unpackedBytesLeft(), Integer.MAX_VALUE - 16L);
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > HARMLESS && bytes.length > BOMB_RATIO * Math.max(1, packed)) {
            throw new QuarantineException(
                    QuarantineReason.ARCHIVE_BOMB,
                    Message.of("reading.quarantine.entry-bomb", name, packed, BOMB_RATIO));
        }
        reading.countUnpacked(bytes.length);
        return bytes;
    }
}
