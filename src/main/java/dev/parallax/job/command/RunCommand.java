package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.night.DryRun;
import dev.parallax.job.night.NightEstimate;
import dev.parallax.job.night.NightRunner;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonRun;
import dev.parallax.store.NightFigures;
import dev.parallax.store.Purged;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoreException;
import dev.parallax.store.jdbc.StorePurge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        description = "Runs a night's job. A night that was killed, stopped or failed is taken up again.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong options, or mistakes in the job file",
            "3:something was quarantined or left untranslated, or the night was asked to stop",
            "4:failed",
            "5:another run holds the store",
            "10:new findings (only with --fail-on=new-findings)"
        })
final class RunCommand implements Callable<Integer> {

    /** What turns a night's findings into an exit code. */
    enum FailOn {
        NOTHING,
        NEW_FINDINGS;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("jobs/sample.yml");

    @Option(
            names = "--fail-on",
            description = "Ends with exit code 10 when the night has this: ${COMPLETION-CANDIDATES}.")
    private FailOn failOn = FailOn.NOTHING;

    @Option(
            names = "--dry-run",
            description = "Says what would be read and translated, and at what cost; stores nothing, asks no engine.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        JobFile job = JobOption.read(jobFile);
        return dryRun ? estimate(job) : run(job);
    }

    private int estimate(JobFile job) throws IOException {
        try (OpenJob open = OpenJob.openUnchanged(job)) {
            NightEstimate estimate = open.get(DryRun.class).estimate();
            Output.print(spec, EstimateText.of(estimate, job, Output.words(spec)));
            return estimate.quarantined().isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
        }
    }

    /** A server that restarts in mid-night is waited for, and the night taken up again. */
    private int run(JobFile job) {
        Preflight.night(job);
        Patience patience = new Patience(job, message -> Output.warn(spec, message));
        try (StopSignal signal = new StopSignal()) {
            signal.exitCode(ExitCode.PARTIAL);
            Supplier<OpenJob> opening = () -> patience.open(() -> OpenJob.night(job));
            while (true) {
                signal.stops(patience::end);
                try (OpenJob open = opening.get()) {
                    return run(job, open, signal);
                } catch (StoreException.Lost e) {
                    opening = () -> patience.reopen(() -> OpenJob.night(job), e);
                }
            }
        }
    }

    private int run(JobFile job, OpenJob open, StopSignal signal) {
        NightRunner runner = open.get(NightRunner.class);
        signal.stops(runner::stop);
        RunSummary summary = runner.run();
        Output.print(spec, SummaryText.of(summary, job, open.store(), Output.words(spec)));
        tellFailure(open.store().runs().latest(1));
        warnOfCanary(open.store().reader().nights(summary, 2), summary.canary());
        purge(open, summary, job);
        Watchers.tell(summary, job, open.store().reader());
        signal.exitCode(exitCode(summary));
        return exitCode(summary);
    }

    private void tellFailure(List<ComparisonRun> last) {
        last.stream().map(ComparisonRun::failure).filter(Objects::nonNull).forEach(why -> Output.warn(spec, why));
    }

    /** Only after a night that ended: one that is to be taken up again needs all that it had. */
    private void purge(OpenJob open, RunSummary summary, JobFile job) {
        boolean ended = summary.state() == RunSummary.State.DONE || summary.state() == RunSummary.State.PARTIAL;
        if (ended) {
            Purged purged = open.get(StorePurge.class).purge(job.store().retention());
            if (purged.runs() > 0) {
                Output.print(spec, PurgeCommand.text("command.purge.gone", purged, Output.words(spec)));
            }
        }
    }

    /** @param nights this one, and the one before it when there was any */
    private void warnOfCanary(List<NightFigures> nights, RunSummary.Canary canary) {
        NightFigures before = nights.get(0);
        NightFigures now = nights.get(nights.size() - 1);
        if (now.recall() < before.recall()) {
            Output.warn(
                    spec,
                    Message.of(
                            "command.run.canary-warning",
                            now.found(),
                            now.planted(),
                            before.found(),
                            String.join(", ", canary.missed())));
        }
    }

    private int exitCode(RunSummary summary) {
        return switch (summary.state()) {
            case DONE, PARTIAL ->
                failOn == FailOn.NEW_FINDINGS && summary.findings().fresh() > 0
                        ? ExitCode.NEW_FINDINGS
                        : summary.state() == RunSummary.State.DONE ? ExitCode.DONE : ExitCode.PARTIAL;
            case STOPPED -> ExitCode.PARTIAL;
            case RUNNING, FAILED -> ExitCode.FAILED;
        };
    }
}
