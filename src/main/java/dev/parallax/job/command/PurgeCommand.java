package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.message.Messages;
import dev.parallax.store.Purged;
import dev.parallax.store.jdbc.StorePurge;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "purge",
        description =
                "Says what the store would delete by store.keep-nights and store.keep-months; with --yes deletes it.")
final class PurgeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("");

    @Option(names = "--yes", description = "Deletes it. Each run does so too when it has ended.")
    private boolean yes;

    @Override
    public Integer call() {
        JobFile job = JobOption.read(jobFile);
        if (job.store().retention().isForever()) {
            throw Output.wrong(Output.command(spec), "command.purge.forever", jobFile.toString());
        }
        try (OpenJob open = OpenJob.open(job)) {
            StorePurge purge = open.get(StorePurge.class);
            Purged purged = purge.wouldPurge(job.store().retention());
            Output.print(spec, text(yes ? "command.purge.goes" : "command.purge.would-go", purged, Output.words(spec)));
            if (yes) {
                purge.purge(job.store().retention());
            }
            return ExitCode.DONE;
        }
    }

    /** @param key says whether it went, goes or would go */
    static String text(String key, Purged purged, Messages words) {
        return words.text(key, purged.runs(), purged.outcomes(), purged.articles(), purged.findings())
                + System.lineSeparator();
    }
}
