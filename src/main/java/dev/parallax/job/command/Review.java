package dev.parallax.job.command;

import dev.parallax.job.file.JobFile;
import dev.parallax.message.Message;
import dev.parallax.report.html.ReviewServer;
import dev.parallax.store.ComparisonRun;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoreException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Serves a job's pages until it is ended. An embedded store is left to whoever wants it, a night or another command, and
 * taken again when they are done; what is decided meanwhile is kept. When no run was named, pages are the newest one's.
 */
final class Review {

    private static final long STEP_MILLIS = 500;

    /** Among this many last ones there is one that ended. */
    private static final int RUNS = 20;

    private final JobFile job;
    private final @Nullable Long run;
    private final @Nullable Integer metricsPort;
    private final Consumer<Message> says;
    private final KeptDecisions kept;
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param run null for the newest
     *
     * @param metricsPort null for none
     * @param says what happens, a line each
     */
    Review(JobFile job, @Nullable Long run, @Nullable Integer metricsPort, Consumer<Message> says) {
        this.job = job;
        this.run = run;
        this.metricsPort = metricsPort;
        this.says = says;
        this.kept = new KeptDecisions(job.report().decisions());
    }

    /** Ends it from another thread. */
    void end() {
        ended.countDown();
    }

    /**
     * Serves until the end, or until the store cannot be opened again.
     *
     * @param first the open store, which is closed
     */
    void serve(OpenJob first, ReviewServer server) throws IOException, InterruptedException {
        for (OpenJob open = first; open != null; open = again()) {
            try (OpenJob store = open;
                    MetricsServer metrics =
                            MetricsServer.startIfAsked(store.store().reader(), metricsPort)) {
                kept.store(store.store().decisions(), says);
                if (metrics != null) {
                    says.accept(Message.of("command.metrics", metrics.address().toString()));
                }
                untilWanted(store, server);
                server.leave(kept::keep);
            }
        }
    }

    private void untilWanted(OpenJob open, ReviewServer server) throws InterruptedException {
        long shown = newest(open);
        server.show(open.store().reader(), open.store().decisions(), shown);
        while (!ended.await(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
            if (open.isWanted()) {
                says.accept(Message.of("command.review.left"));
                return;
            }
            long newest = newest(open);
            if (newest != shown) {
                shown = newest;
                server.show(open.store().reader(), open.store().decisions(), shown);
                says.accept(Message.of("command.review.newer", shown));
            }
        }
    }

    /** The run that was named, or the last one that ended; one that was killed when there is no other. */
    private long newest(OpenJob open) {
        if (run != null) {
            return run;
        }
        List<ComparisonRun> runs = open.store().runs().latest(RUNS);
        return runs.stream()
                .filter(one -> one.state() != RunSummary.State.RUNNING)
                .findFirst()
                .orElse(runs.get(0))
                .id();
    }

    /** @return the store, as soon as nobody else has it; null when the review ended */
    private @Nullable OpenJob again() throws InterruptedException {
        while (!ended.await(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
            try {
                OpenJob open = OpenJob.review(job);
                says.accept(Message.of("command.review.again"));
                return open;
            } catch (StoreException.InUse busy) {
                // looked at again in a moment
            }
        }
        return null;
    }
}
