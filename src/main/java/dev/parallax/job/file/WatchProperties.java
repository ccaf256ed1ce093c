package dev.parallax.job.file;

import dev.parallax.message.Message;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The keys of {@code watch}. */
record WatchProperties(
        @Nullable String metricsFile,
        @Nullable String webhook,
        @Nullable String mailFile,
        @Nullable Integer newFindingsOver,
        @DefaultValue("lexical") String canary) {

    JobFile.Watch watch(JobContext context) {
        Mistakes mistakes = context.mistakes();
        if (newFindingsOver != null && newFindingsOver < 0) {
            mistakes.wrong("watch.new-findings-over", newFindingsOver, Message.of("command.job.not-negative"));
        }
        JobPaths paths = context.paths();
        return new JobFile.Watch(
                paths.resolve("watch.metrics-file", metricsFile),
                paths.address("watch.webhook", webhook),
                paths.resolve("watch.mail-file", mailFile),
                newFindingsOver == null ? Integer.MAX_VALUE : newFindingsOver,
                known(mistakes));
    }

    private JobFile.Canary known(Mistakes mistakes) {
        for (JobFile.Canary one : JobFile.Canary.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(canary)) {
                return one;
            }
        }
        mistakes.wrong("watch.canary", canary, Message.of("command.job.canary"));
        return JobFile.Canary.NONE;
    }
}
