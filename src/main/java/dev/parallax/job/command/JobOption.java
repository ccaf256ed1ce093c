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
            throw new CommandLine.ParameterException(command, "The store has no run yet: run the job first");
        }
        if (named != null
                && open.store().runs().latest(Integer.MAX_VALUE).stream().noneMatch(run -> run.id() == named)) {
            throw new CommandLine.ParameterException(
                    command, "The store has no run " + named + ", or let it go; the last one is " + latest.getAsLong());
        }
        return named == null ? latest.getAsLong() : named;
    }
}
