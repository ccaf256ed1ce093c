package dev.parallax.job.command;

import dev.parallax.job.file.JobFile;
import dev.parallax.job.file.JobFiles;
import dev.parallax.job.stage.Stages;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Reads the job file that a command names. */
final class JobOption {

    private JobOption() {}

    /** Engines in jars of their own are known only once Spring has started: they are checked then. */
    static JobFile read(Path path) {
        return new JobFiles(Set.of(), Stages.formats()).read(path);
    }

    /** The run that a command names, or the last one of the store. */
    static long run(OpenJob open, @Nullable Long named, CommandLine command) {
        OptionalLong latest = open.store().reader().latestRun();
        if (latest.isEmpty()) {
            throw Output.wrong(command, "command.no-run");
        }
        if (named != null
                && open.store().runs().latest(Integer.MAX_VALUE).stream().noneMatch(run -> run.id() == named)) {
            throw Output.wrong(command, "command.no-such-run", named, latest.getAsLong());
        }
        return named == null ? latest.getAsLong() : named;
    }
}
