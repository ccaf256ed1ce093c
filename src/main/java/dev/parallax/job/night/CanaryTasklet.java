package dev.parallax.job.night;

import dev.parallax.message.Message;
import dev.parallax.store.RunStore;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Stores which of the planted slips the night finds. A canary that breaks off is a problem of the night, not its end. A night
 * that checked no story has nothing for which its checkers would have to vouch: it says what the last one said, and loads
 * none of them.
 */
final class CanaryTasklet implements Tasklet {

    private static final Logger log = LoggerFactory.getLogger(CanaryTasklet.class);

    private final Supplier<Canary> canary;
    private final RunStore runs;
    private final JobRepository repository;
    private final long run;

    CanaryTasklet(Supplier<Canary> canary, RunStore runs, JobRepository repository, long run) {
        this.canary = canary;
        this.runs = runs;
        this.repository = repository;
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        try {
            Map<String, Boolean> before = runs.canaryBefore(run);
            boolean hasSlipsOfToday = before.keySet().equals(CanaryArticles.names());
            boolean isAsBefore = hasSlipsOfToday
                    && !hasChecked(contribution.getStepExecution().getJobExecution());
            runs.saveCanary(run, isAsBefore ? before : canary.get().check());
        } catch (IOException | RuntimeException e) {
            log.error("The canary broke off", e);
            runs.addProblem(
                    run,
                    NightStep.CANARY.stepName(),
                    "canary",
                    Message.of("night.problem.canary", Failure.explanation(e)));
        }
        return RepeatStatus.FINISHED;
    }

    /** Whether any story was checked, in this start of the night or an earlier one: then there was a partition. */
    private boolean hasChecked(JobExecution night) {
        return repository.getJobExecutions(night.getJobInstance()).stream()
                .flatMap(start -> start.getStepExecutions().stream())
                .anyMatch(step -> Partitions.isOf(NightStep.CHECK, step.getStepName()));
    }
}
