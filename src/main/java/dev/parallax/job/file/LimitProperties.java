package dev.parallax.job.file;

import dev.parallax.article.ExtractionLimits;
import dev.parallax.message.Message;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** The keys of {@code limits}. */
record LimitProperties(
        @DefaultValue("64MB") DataSize fileSize,
        @DefaultValue("256MB") DataSize unpackedSize,
        @DefaultValue("30s") Duration timePerFile,
        @Nullable Long charactersPerNight,
        @DefaultValue("0") int requestsPerMinute,
        @DefaultValue("0") int threads,
        @DefaultValue("0s") Duration waitForStore) {

    private static final int MOST_THREADS = 256;

    /** Null when one of them is no limit. */
    JobFile.@Nullable Limits limits(Mistakes mistakes) {
        int before = mistakes.all().size();
        check(mistakes);
        if (mistakes.all().size() > before) {
            return null;
        }
        ExtractionLimits extraction = new ExtractionLimits(
                fileSize.toBytes(),
                unpackedSize.toBytes(),
                ExtractionLimits.DEFAULTS.entries(),
                ExtractionLimits.DEFAULTS.depth(),
                timePerFile);
        return new JobFile.Limits(
                extraction,
                charactersPerNight == null ? Long.MAX_VALUE : charactersPerNight,
                requestsPerMinute,
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
                waitForStore);
    }

    private void check(Mistakes mistakes) {
        mistakes.positive("limits.file-size", fileSize, fileSize.toBytes());
        mistakes.positive("limits.unpacked-size", unpackedSize, unpackedSize.toBytes());
        mistakes.positive("limits.time-per-file", timePerFile, timePerFile.toMillis());
        if (charactersPerNight != null) {
            mistakes.positive("limits.characters-per-night", charactersPerNight, charactersPerNight);
        }
        if (requestsPerMinute < 0) {
            mistakes.wrong("limits.requests-per-minute", requestsPerMinute, Message.of("command.job.no-limit"));
        }
        if (threads < 0 || threads > MOST_THREADS) {
            mistakes.wrong("limits.threads", threads, Message.of("command.job.threads"));
        }
        if (waitForStore.isNegative()) {
            mistakes.wrong("limits.wait-for-store", waitForStore, Message.of("command.job.wait"));
        }
    }
}
