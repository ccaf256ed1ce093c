package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonRun;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.NightFigures;
import dev.parallax.store.RunStore;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoreException;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.Translator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Runs a night, or takes the last one up again where it was killed, stopped or failed. */
public final class NightRunner {

    private static final Logger log = LoggerFactory.getLogger(NightRunner.class);

    private final JobFile job;
    private final Translator translator;
    private final Stages stages;
    private final Job night;
    private final JobOperator operator;
    private final JobRepository repository;
    private final ComparisonStore store;
    private final CountedRun counted;

    NightRunner(
            JobFile job,
            Translator translator,
            Stages stages,
            Job night,
            JobOperator operator,
            JobRepository repository,
            ComparisonStore store,
            CountedRun counted) {
        this.job = job;
        this.translator = translator;
        this.stages = stages;
        this.night = night;
        this.operator = operator;
        this.repository = repository;
        this.store = store;
        this.counted = counted;
    }

    /**
     * Runs to the end, or until {@link #stop}. The caller holds the store, so no other process runs the same job.
     *
     * @throws TranslationException of the kind {@code CONFIGURATION}, before anything is read, when the engine would
     *     never work: its key, address or languages are wrong; or a translation memory cannot be read
     * @throws StoreException.Lost when the store's server ended the connection
     * @throws StoreException when the store fails otherwise, as on a full disk; what it has is kept, and the next start
     *     goes on
     */
    public RunSummary run() {
        checkEngine();
        stages.readMemories(job);
        try {
            return night();
        } catch (RuntimeException e) {
            if (isOfServer(e)) {
                throw new StoreException.Lost(job.store().name(), e);
            }
            if (Failure.isOfStore(e)) {
                throw StoreException.failed(job.store().name(), e);
            }
            throw e;
        }
    }

    /** Whether the server is away, which may come back; an embedded store that fails has no server. */
    private boolean isOfServer(Throwable failure) {
        return job.store().url() != null && Failure.isOfConnection(failure);
    }

    private RunSummary night() {
        RunStore runs = store.runs();
        String language = job.languages().comparison();
        Optional<ComparisonRun> unfinished = runs.unfinished(job.name(), language);
        List<ComparisonRun> last = runs.latest(1);
        ComparisonRun run = unfinished.orElseGet(() -> runs.begin(job.name(), language));
        last.forEach(before -> warnOfClock(before, run));
        unfinished.ifPresent(before -> {
            log.info("Run {} of {} did not end: taking it up again", before.id(), before.started());
            runs.resume(before.id());
        });
        RunSummary.State state = RunSummary.State.FAILED;
        Message failure = null;
        try {
            new SavedDecisions(store, job.report().decisions()).takeIn(run.id());
            JobExecution execution = execute(run);
            throwIfLost(execution);
            state = state(execution, run.id());
            failure = state == RunSummary.State.FAILED ? failure(execution) : null;
        } catch (JobExecutionException e) {
            failure = Message.of("night.not-started", String.valueOf(e.getMessage()));
        } finally {
            runs.finish(run.id(), state, failure);
        }
        RunSummary summary = counted.summary(store.reader(), run.id());
        if (state == RunSummary.State.DONE || state == RunSummary.State.PARTIAL) {
            runs.keep(NightFigures.of(summary));
        }
        return summary;
    }

    private void throwIfLost(JobExecution execution) {
        boolean failed = execution.getStatus() == BatchStatus.FAILED || execution.getStatus() == BatchStatus.UNKNOWN;
        for (Throwable failure : execution.getAllFailureExceptions()) {
            if (failed && isOfServer(failure)) {
                throw new StoreException.Lost(job.store().name(), failure);
            }
        }
    }

    /** Nights are told apart by their numbers, so nothing is lost; but the report's times would mislead. */
    private static void warnOfClock(ComparisonRun before, ComparisonRun run) {
        if (run.started().isBefore(before.started())) {
            log.warn(
                    "Run {} begins at {}, and run {} before it began at {}: the machine's clock was set back, so see to"
                            + " its time",
                    run.id(),
                    run.started(),
                    before.id(),
                    before.started());
        }
    }

    /** An engine that is only away now may be back when its turn comes; if not, its texts wait for another night. */
    private void checkEngine() {
        for (String language : job.languages().translated()) {
            try {
                translator.check(job.languages().pair(language));
            } catch (TranslationException e) {
                if (e.kind() == TranslationException.Kind.CONFIGURATION) {
                    throw e;
                }
                log.warn("{}", e.getMessage());
            }
        }
    }

    private JobExecution execute(ComparisonRun run) throws JobExecutionException {
        JobParameters parameters =
                new JobParametersBuilder().addLong(RunParameters.RUN, run.id()).toJobParameters();
        JobInstance instance = repository.getJobInstance(night.getName(), parameters);
        JobExecution last = instance == null ? null : repository.getLastJobExecution(instance);
        if (last == null) {
            return operator.start(night, parameters);
        }
        if (last.isRunning()) {
            operator.recover(last);
        }
        settle(last);
        return operator.restart(last);
    }

    /** A server that is away keeps the end of a step from being noted, and Spring Batch takes up no such step: it has failed. */
    private void settle(JobExecution last) {
        for (StepExecution step : last.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                repository.update(step);
            }
        }
        if (last.getStatus() == BatchStatus.UNKNOWN) {
            last.setStatus(BatchStatus.FAILED);
            last.setExitStatus(ExitStatus.FAILED);
            repository.update(last);
        }
    }

    private RunSummary.State state(JobExecution execution, long run) {
        return switch (execution.getStatus()) {
            case COMPLETED -> isWhole(run) ? RunSummary.State.DONE : RunSummary.State.PARTIAL;
            case STOPPED, STOPPING -> RunSummary.State.STOPPED;
            default -> RunSummary.State.FAILED;
        };
    }

    private boolean isWhole(long run) {
        RunSummary summary = counted.summary(store.reader(), run);
        return summary.reading().quarantined() == 0
                && summary.translating().unanswered() == 0
                && store.runs().problems(run).isEmpty();
    }

    private Message failure(JobExecution execution) {
        return execution.getStepExecutions().stream()
                .filter(step -> step.getStatus() == BatchStatus.FAILED || step.getStatus() == BatchStatus.UNKNOWN)
                // A step that is shared out only says that a partition failed; the partition says why.
                .sorted(Comparator.comparing(step -> !step.getStepName().contains(":")))
                .map(step ->
                        Message.of("night.step-failed", step.getStepName(), explanation(step.getFailureExceptions())))
                .findFirst()
                .orElseGet(() -> Message.of("night.failed", explanation(execution.getFailureExceptions())));
    }

    private Message explanation(List<Throwable> failures) {
        return failures.stream()
                .filter(Failure::isOfStore)
                .findFirst()
                .map(failure -> Explained.of(StoreException.failed(job.store().name(), failure)))
                .orElseGet(() -> Failure.explanation(failures));
    }

    /** Asks the night to end at the next chunk's edge. Does nothing when none is running. */
    public void stop() {
        for (JobExecution execution : repository.findRunningJobExecutions(night.getName())) {
            try {
                operator.stop(execution);
            } catch (JobExecutionException e) {
                log.warn("The night was asked to stop, and was not running: {}", e.getMessage());
            }
        }
    }
}
