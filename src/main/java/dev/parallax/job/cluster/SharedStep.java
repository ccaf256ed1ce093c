package dev.parallax.job.cluster;

import dev.parallax.store.jdbc.PartitionLocks;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.integration.partition.StepExecutionRequest;

/**
 * One step, from the first request to the end of its last partition.
 *
 * <p>What a partition came to is looked up in the store, never believed from a message, so a request or a worker may get
 * lost, and the broker may be restarted. A partition that is begun and that nobody has any more is asked for again; its
 * version in the job repository goes up with that, which keeps whoever may still be at it from storing another chunk.
 */
final class SharedStep {

    /** A request is good for so long, and then sent again, in case the broker lost it, … */
    static final Duration REQUEST_GOOD_FOR = Duration.ofMinutes(10);
    /** … and earlier when nobody works on anything. */
    private static final Duration GOOD_FOR_WHILE_IDLE = Duration.ofSeconds(10);

    private static final Duration TELL_EVERY = Duration.ofSeconds(15);

    private static final Duration POLL = Duration.ofMillis(500);

    /** How often a partition may fail, or lose its worker, before its step fails. */
    private static final int MOST_ATTEMPTS = 5;

    private static final Logger log = LoggerFactory.getLogger(SharedStep.class);

    private final JobRepository repository;
    private final PartitionStates states;
    private final PartitionLocks locks;
    private final Requests requests;
    private final OwnHands ownHands;
    private final String part;
    private final StepExecution manager;
    private final Map<Long, Open> open = new TreeMap<>();

    SharedStep(
            JobRepository repository,
            PartitionStates states,
            PartitionLocks locks,
            Requests requests,
            OwnHands ownHands,
            String part,
            StepExecution manager) {
        this.repository = repository;
        this.states = states;
        this.locks = locks;
        this.requests = requests;
        this.ownHands = ownHands;
        this.part = part;
        this.manager = manager;
    }

    /** A partition that is not done. */
    private static final class Open {

        final StepExecutionRequest request;
        int attempts = 1;
        long sent = System.nanoTime();

        Open(StepExecutionRequest request) {
            this.request = request;
        }

        boolean stale(boolean idle) {
            return System.nanoTime() - sent > (idle ? GOOD_FOR_WHILE_IDLE : REQUEST_GOOD_FOR).toNanos();
        }
    }

    /** @return the partitions as they ended */
    Collection<StepExecution> run(Collection<StepExecution> partitions) throws InterruptedException, SQLException {
        for (StepExecution partition : partitions) {
            Open asked = new Open(Requests.of(part, partition));
            open.put(partition.getId(), asked);
            requests.send(asked.request);
        }
        long reported = System.nanoTime();
        while (!open.isEmpty()) {
            look();
            if (System.nanoTime() - reported > TELL_EVERY.toNanos()) {
                reported = System.nanoTime();
                log.info("{}: {} of {} partitions done", part, partitions.size() - open.size(), partitions.size());
            }
            if (!open.isEmpty()) {
                Thread.sleep(POLL.toMillis());
            }
        }
        List<StepExecution> ended = new ArrayList<>();
        for (StepExecution partition : partitions) {
            ended.add(ended(partition.getId()));
        }
        return ended;
    }

    private void look() throws SQLException {
        // In this order: a partition that was begun was held before, and one that is released has ended by then.
        Map<Long, BatchStatus> now = states.of(manager.getJobExecutionId());
        Set<Long> held = locks.held();
        boolean stopping = states.stopping(manager.getJobExecutionId());
        List<StepExecutionRequest> waiting = new ArrayList<>();
        for (Map.Entry<Long, Open> each : new HashMap<>(open).entrySet()) {
            BatchStatus status = now.getOrDefault(each.getKey(), BatchStatus.UNKNOWN);
            if (status == BatchStatus.COMPLETED) {
                open.remove(each.getKey());
            } else if (!held.contains(each.getKey())) {
                if (stopping) {
                    stopped(each.getKey());
                } else if (status == BatchStatus.STARTING) {
                    waiting.add(each.getValue().request);
                    sendIfStale(each.getValue(), held.isEmpty());
                } else {
                    again(each.getKey(), each.getValue());
                }
            }
        }
        ownHands.help(held, waiting);
    }

    private void sendIfStale(Open partition, boolean idle) {
        if (partition.stale(idle)) {
            partition.sent = System.nanoTime();
            requests.send(partition.request);
        }
    }

    /** Its worker is gone, or gave it back, or failed. */
    private void again(long id, Open partition) {
        StepExecution execution = ended(id);
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            open.remove(id);
            return;
        }
        if (partition.attempts == MOST_ATTEMPTS) {
            fail(execution);
            return;
        }
        log.warn("{} is {}, and nobody works on it: asking again", execution.getStepName(), execution.getStatus());
        partition.attempts += execution.getStatus() == BatchStatus.STOPPED ? 0 : 1;
        execution.setStatus(BatchStatus.STARTING);
        execution.setExitStatus(ExitStatus.EXECUTING);
        unended(execution);
        repository.update(execution);
        partition.sent = System.nanoTime();
        requests.send(partition.request);
    }

    /** An execution that has not ended has no end, though the setter's signature leaves that out. */
    @SuppressWarnings("NullAway")
    private static void unended(StepExecution execution) {
        execution.setEndTime(null);
    }

    private void fail(StepExecution partition) {
        open.remove(partition.getId());
        partition.setStatus(BatchStatus.FAILED);
        repository.update(partition);
        String reason = partition
                .getExitStatus()
                .getExitDescription()
                .lines()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((cause, deeper) -> deeper)
                .orElse("its workers were lost");
        manager.addFailureException(new IllegalStateException(
                partition.getStepName() + " failed " + MOST_ATTEMPTS + " times, the last time because " + reason));
    }

    private void stopped(long id) {
        open.remove(id);
        StepExecution partition = ended(id);
        if (partition.getStatus() != BatchStatus.COMPLETED) {
            partition.setStatus(BatchStatus.STOPPED);
            partition.setExitStatus(ExitStatus.STOPPED);
            partition.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
            repository.update(partition);
        }
    }

    private StepExecution ended(long id) {
        StepExecution execution = repository.getStepExecution(id);
        if (execution == null) {
            throw new IllegalStateException("Partition " + id + " is not in the job repository any more");
        }
        return execution;
    }
}
