package dev.parallax.store;

import dev.parallax.message.Message;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One night's run of a job.
 *
 * @param id the store's number of the run
 * @param finished null while it runs, or when it was killed
 * @param failure why it failed, in one sentence; null when it did not
 */
public record ComparisonRun(
        long id,
        String job,
        RunSummary.State state,
        OffsetDateTime started,
        @Nullable OffsetDateTime finished,
        @Nullable Message failure) {}
