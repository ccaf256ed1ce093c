package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.store.Purged;
import dev.parallax.store.jdbc.StorePurge;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "purge",
        description =
                "Tells what the store would let go by store.keep-nights and store.keep-months; with --yes it goes.")
final class PurgeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("");

    @Option(names = "--yes", description = "Lets it go. Each run does so too when it has ended.")
    private boolean yes;

    @Override
    public Integer call() {
        JobFile job = JobOption.read(jobFile);
        if (job.store().retention().isForever()) {
            throw new CommandLine.ParameterException(
                    Output.command(spec),
                    "The job keeps everything: set store.keep-nights or store.keep-months in " + jobFile);
        }
        try (OpenJob open = OpenJob.open(job)) {
            StorePurge purge = open.get(StorePurge.class);
            Purged purged = purge.wouldPurge(job.store().retention());
            Output.print(spec, text(yes ? "Goes" : "Would go", purged));
            if (yes) {
                purge.purge(job.store().retention());
            }
            return ExitCode.DONE;
        }
    }

    static String text(String verb, Purged purged) {
        return String.format(
                Locale.ROOT,
                "%s: %d runs' outcomes (%d), %d article revisions with %d findings that no run kept has seen%n",
                verb,
                purged.runs(),
                purged.outcomes(),
                purged.articles(),
                purged.findings());
    }
}
