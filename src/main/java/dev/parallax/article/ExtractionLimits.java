package dev.parallax.article;

import java.time.Duration;

/**
 * How much one file may cost. What goes over a limit is quarantined by itself; the night goes on.
 *
 * @param fileBytes the size of a file as it lies on disk
 * @param unpackedBytes what one file may unpack to, all its entries together
 * @param entries how many entries one file may hold, those inside nested archives counted
 * @param depth how deeply archives and mails may be nested
 * @param timePerFile how much processor time one file may take to read; ten times as long by the clock
 */
public record ExtractionLimits(long fileBytes, long unpackedBytes, int entries, int depth, Duration timePerFile) {

    /** 64 MiB a file, 256 MiB unpacked, 10,000 entries, 4 levels, 30 seconds. */
    public static final ExtractionLimits DEFAULTS =
            new ExtractionLimits(64L << 20, 256L << 20, 10_000, 4, Duration.ofSeconds(30));

    public ExtractionLimits {
        requirePositive("fileBytes", fileBytes);
        requirePositive("unpackedBytes", unpackedBytes);
        requirePositive("entries", entries);
        requirePositive("depth", depth);
        requirePositive("timePerFile in milliseconds", timePerFile.toMillis());
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("The limit " + name + " is more than 0, not " + value);
        }
    }
}
