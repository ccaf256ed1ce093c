package dev.parallax.job.night;

import dev.parallax.job.cluster.ClusterManager;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.report.RunOnce;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.RunReader;
import dev.parallax.store.WorkRange;
import dev.parallax.store.jdbc.JdbcComparisonStore;
import dev.parallax.store.jdbc.StorePurge;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.http.Environment;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Wires a night. Needs the beans {@link JobFile}, {@link Environment}, {@link Clock} and {@link DataSource} from whoever starts it.
 *
 * <p>A heavy step is cut into {@linkplain Partitions partitions}, each of which one thread does: it asks the store what of
 * its range is still to do, and writes by natural key. So a step that is started again goes on where it was, and the same
 * sources give the same store whatever the number of partitions, threads and machines.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    NightRunner.class,
    DryRun.class,
    ReadingSteps.class,
    TranslatingStep.class,
    ComparingSteps.class,
    CheckingStep.class
})
public class NightConfiguration {

    /** The job's name in Spring Batch's repository; its parameter {@code run} distinguishes one run from another. */
    public static final String JOB = "night";

    @Bean
    ComparisonStore comparisonStore(DataSource database, Clock clock) {
        return new JdbcComparisonStore(database, clock);
    }

    @Bean
    StorePurge storePurge(DataSource database, Clock clock) {
        return new StorePurge(database, clock);
    }

    @Bean
    Stages stages(ObjectProvider<TranslatorFactory> factories, Environment environment) {
        return new Stages(factories.orderedStream().toList(), environment);
    }

    @Bean
    Translator translator(Stages stages, JobFile job) {
        return stages.translator(job.translation().engine());
    }

    @Bean
    AsyncTaskExecutor workers(JobFile job) {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setThreadNamePrefix("night-");
        workers.setCorePoolSize(job.limits().threads());
        workers.setDaemon(true);
        return workers;
    }

    @Bean
    StepBuilders stepBuilders(
            JobRepository repository, PlatformTransactionManager transactions, ComparisonStore store) {
        return new StepBuilders(repository, transactions, store);
    }

    /** The eight steps in their order. Those that are shared out are cut into partitions. */
    @Bean
    Job night(
            JobRepository repository,
            SharedSteps shared,
            HeavyStep extractArticles,
            Step storeArticles,
            HeavyStep translateParagraphs,
            Step matchStories,
            HeavyStep alignStories,
            HeavyStep checkStories,
            Step checkCanary,
            Step writeReport) {
        return new JobBuilder(JOB, repository)
                .start(shared.step(extractArticles))
                .next(storeArticles)
                .next(shared.step(translateParagraphs))
                .next(matchStories)
                .next(shared.step(alignStories))
                .next(shared.step(checkStories))
                .next(checkCanary)
                .next(writeReport)
                .build();
    }

    /** Partitions are done by the threads of this process, or by those of all workers where there is a manager. */
    @Bean
    SharedSteps sharedSteps(StepBuilders builders, AsyncTaskExecutor workers, ObjectProvider<ClusterManager> cluster) {
        ClusterManager manager = cluster.getIfAvailable();
        return step -> builders.shared(
                step,
                manager == null
                        ? threads(step, workers)
                        : manager.handler(step.part().getName()));
    }

    /** Makes heavy steps such that they share out their work. */
    interface SharedSteps {
        Step step(HeavyStep heavy);
    }

    /** The partition that a step does. */
    @Bean
    @Scope(scopeName = StepBuilders.STEP, proxyMode = ScopedProxyMode.NO)
    WorkRange workRange(@Value(StepBuilders.FROM) long from, @Value(StepBuilders.TO) long to) {
        return new WorkRange(from, to);
    }

    /** What does a partition of the heavy step of a name: in this process, or for another. */
    @Bean
    Function<String, Step> parts(List<HeavyStep> heavy) {
        Map<String, Step> parts =
                heavy.stream().map(HeavyStep::part).collect(Collectors.toMap(Step::getName, Function.identity()));
        return name -> Objects.requireNonNull(parts.get(name), () -> "No step is called " + name);
    }

    private static PartitionHandler threads(HeavyStep heavy, TaskExecutor workers) {
        TaskExecutorPartitionHandler handler = new TaskExecutorPartitionHandler();
        handler.setStep(heavy.part());
        handler.setTaskExecutor(workers);
        return handler;
    }

    @Bean
    CountedRun countedRun() {
        return new CountedRun();
    }

    @Bean
    Step writeReport(StepBuilders steps, ComparisonStore store, JobFile job, Stages stages, CountedRun counted) {
        return steps.tasklet(NightStep.REPORT, (contribution, context) -> {
            long run = RunParameters.run(contribution.getStepExecution());
            RunReader reported = new RunOnce(store.reader());
            stages.writeReport(reported, job.report(), run);
            counted.note(reported.summary(run));
            return RepeatStatus.FINISHED;
        });
    }
}
