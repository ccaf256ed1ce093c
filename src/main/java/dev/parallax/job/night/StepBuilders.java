package dev.parallax.job.night;

import dev.parallax.store.ComparisonStore;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongUnaryOperator;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.transaction.PlatformTransactionManager;

/** Begins the night's steps, each with what all of its kind have. */
final class StepBuilders {

    /** {@link StepScope} without its proxy: for final types, which only beans of a step ask for. */
    static final String STEP = "step";

    static final String RUN = "#{jobParameters['run']}";

    static final String FROM = "#{stepExecutionContext['" + Partitions.FROM + "']}";

    static final String TO = "#{stepExecutionContext['" + Partitions.TO + "']}";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final ComparisonStore store;
    private final Map<NightStep, Progress> progress = new EnumMap<>(NightStep.class);

    StepBuilders(JobRepository repository, PlatformTransactionManager transactions, ComparisonStore store) {
        this.repository = repository;
        this.transactions = transactions;
        this.store = store;
        for (NightStep step : NightStep.values()) {
            progress.put(step, new Progress(step));
        }
    }

    private Progress progress(NightStep step) {
        return Objects.requireNonNull(progress.get(step), "Every step has its progress");
    }

    /** What one thread does with a partition of a heavy step. */
    <I, O> ChunkOrientedStepBuilder<I, O> part(NightStep step, int chunk) {
        return new StepBuilder(step.stepName(), repository)
                .<I, O>chunk(chunk)
                .transactionManager(transactions)
                .listener(progress(step));
    }

    /** A step that shares out its work. */
    Step shared(HeavyStep heavy, PartitionHandler handler) {
        Partitions partitions = new Partitions(heavy, repository, progress(heavy.step()));
        return timed(heavy.step(), run -> Progress.UNKNOWN) // until it is cut
                .partitioner(heavy.part())
                .splitter(partitions)
                .partitionHandler(handler)
                .build();
    }

    /**
     * A light step of chunks, which one thread does.
     *
     * @param items how many a run's step has to do
     */
    <I, O> ChunkOrientedStepBuilder<I, O> chunks(NightStep step, int chunk, LongUnaryOperator items) {
        return timed(step, items)
                .<I, O>chunk(chunk)
                .transactionManager(transactions)
                .listener(progress(step));
    }

    /** A step that does everything in one transaction. */
    Step tasklet(NightStep step, Tasklet tasklet) {
        return timed(step, run -> Progress.UNKNOWN)
                .tasklet(tasklet, transactions)
                .build();
    }

    private StepBuilder timed(NightStep step, LongUnaryOperator items) {
        return new StepBuilder(step.stepName(), repository).listener(new StepClock(store, progress(step), items));
    }
}
