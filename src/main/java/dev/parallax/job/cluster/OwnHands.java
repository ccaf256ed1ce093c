package dev.parallax.job.cluster;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.integration.partition.StepExecutionRequest;

/** The manager's own threads, which do partitions when no worker does any for a while: a night ends in any case. */
final class OwnHands {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(OwnHands.class);

    private final PartitionWorker self;
    private final Executor executor;
    private final int threads;
    private long othersSeen = System.nanoTime();
    private boolean alone;

    OwnHands(PartitionWorker self, Executor executor, int threads) {
        this.self = self;
        this.executor = executor;
        this.threads = threads;
    }

    /**
     * @param held the partitions that any process has
     *
     * @param waiting those that nobody has
     */
    void help(Set<Long> held, List<StepExecutionRequest> waiting) {
        Set<Long> own = self.underWay();
        Set<Long> others = new HashSet<>(held);
        others.removeAll(own);
        if (!others.isEmpty() || (own.isEmpty() && waiting.isEmpty())) {
            othersSeen = System.nanoTime();
            alone = false;
        } else if (System.nanoTime() - othersSeen > PATIENCE.toNanos()) {
            tell();
            waiting.stream()
                    .limit(Math.max(0, threads - own.size()))
                    .forEach(request -> executor.execute(() -> work(request)));
        }
    }

    private void tell() {
        if (!alone) {
            log.warn(
                    "No worker has taken a partition for {} s: this process does them until one comes. Start it with"
                            + " 'worker JOB.yml'",
                    PATIENCE.toSeconds());
            alone = true;
        }
    }

    private void work(StepExecutionRequest request) {
        try {
            self.work(request);
        } catch (SQLException e) {
            log.warn("{} cannot be taken: {}", request, e.getMessage());
        }
    }
}
