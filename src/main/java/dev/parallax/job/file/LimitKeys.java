package dev.parallax.job.file;

import dev.parallax.article.ExtractionLimits;
import dev.parallax.job.file.JobProperties.LimitProperties;
import dev.parallax.message.Message;
import org.jspecify.annotations.Nullable;

/** Reads the key {@code limits}. */
final class LimitKeys {

    private final Mistakes mistakes;

    LimitKeys(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    JobFile.@Nullable Limits limits(LimitProperties given) {
        int before = mistakes.all().size();
        mistakes.positive("limits.file-size", given.fileSize(), given.fileSize().toBytes());
        mistakes.positive(
                "limits.unpacked-size",
                given.unpackedSize(),
                given.unpackedSize().toBytes());
        mistakes.positive(
                "limits.time-per-file", given.timePerFile(), given.timePerFile().toMillis());
        Long characters = given.charactersPerNight();
        if (characters != null) {
            mistakes.positive("limits.characters-per-night", characters, characters);
        }
        if (given.requestsPerMinute() < 0) {
            mistakes.wrong("limits.requests-per-minute", given.requestsPerMinute(), Message.of("command.job.no-limit"));
        }
        if (given.threads() < 0 || given.threads() > 256) {
            mistakes.wrong("limits.threads", given.threads(), Message.of("command.job.threads"));
        }
        if (given.waitForStore().isNegative()) {
            mistakes.wrong("limits.wait-for-store", given.waitForStore(), Message.of("command.job.wait"));
        }
        if (mistakes.all().size() > before) {
            return null;
        }
        ExtractionLimits extraction = new ExtractionLimits(
                given.fileSize().toBytes(),
                given.unpackedSize().toBytes(),
                ExtractionLimits.DEFAULTS.entries(),
                ExtractionLimits.DEFAULTS.depth(),
                given.timePerFile());
        int threads = given.threads() == 0 ? Runtime.getRuntime().availableProcessors() : given.threads();
        return new JobFile.Limits(
                extraction,
                characters == null ? Long.MAX_VALUE : characters,
                given.requestsPerMinute(),
                threads,
                given.waitForStore());
    }
}
