package dev.parallax.job.cluster;

import dev.parallax.store.jdbc.PartitionLocks;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;

/**
 * Does partitions that a manager asks for. A request may come twice, or late: it is passed over unless its partition is
 * still waiting and no process has it. Safe for use by several threads.
 */
public final class PartitionWorker {

    private static final Logger log = LoggerFactory.getLogger(PartitionWorker.class);

    private final JobRepository repository;
    private final PartitionLocks locks;
    private final Function<String, Step> parts;
    private final Map<Long, StepExecution> underWay = new ConcurrentHashMap<>();
    /** Those that work, and whoever stops them. */
    private final Phaser busy = new Phaser(1);

    private volatile boolean stopping;

    /** @param parts what does a partition of the step of that name */
    public PartitionWorker(JobRepository repository, PartitionLocks locks, Function<String, Step> parts) {
        this.repository = repository;
        this.locks = locks;
        this.parts = parts;
    }

    /** Does the partition, if it is still to do. What came of it, a failure too, stands in the job repository. */
    public void work(StepExecutionRequest request) throws SQLException {
        busy.register();
        try {
            if (!stopping && locks.take(request.getStepExecutionId())) {
                take(request);
            }
        } finally {
            busy.arriveAndDeregister();
        }
    }

    private void take(StepExecutionRequest request) {
        long partition = request.getStepExecutionId();
        try {
            StepExecution execution = repository.getStepExecution(partition);
            if (execution != null
                    && execution.getStatus() == BatchStatus.STARTING
                    && execution.getJobExecution().getStatus() == BatchStatus.STARTED) {
                underWay.put(partition, execution);
                if (stopping) {
                    execution.setTerminateOnly();
                }
                execute(parts.apply(request.getStepName()), execution);
            }
        } finally {
            underWay.remove(partition);
            locks.release(partition);
        }
    }

    private static void execute(Step part, StepExecution execution) {
        long begun = System.nanoTime();
        log.info("{} begins", execution.getStepName());
        try {
            part.execute(execution);
        } catch (Exception e) {
            log.error("{} broke off", execution.getStepName(), e);
        }
        log.info(
                "{} ends: {}, {} stored, {} ms",
                execution.getStepName(),
                execution.getStatus(),
                execution.getWriteCount(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /** The partitions that this process does now. */
    Set<Long> underWay() {
        return Set.copyOf(underWay.keySet());
    }

    /**
     * Ends what is under way at the next chunk's edge, and takes nothing more: another worker gets the rest. Returns when
     * the last has ended, so that its thread is not interrupted in the middle of a file.
     */
    public void stop() {
        stopping = true;
        underWay.values().forEach(StepExecution::setTerminateOnly);
        busy.arriveAndAwaitAdvance();
    }
}
