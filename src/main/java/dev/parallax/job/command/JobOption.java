package dev.parallax.job.command;

import dev.parallax.job.file.JobFile;
import dev.parallax.job.file.JobFiles;
import dev.parallax.job.stage.Stages;
import java.nio.file.Path;
import java.util.Set;

/** Reads the job file that a command names. */
final class JobOption {

    private JobOption() {}

    /** Engines in jars of their own are known only once Spring has started: they are checked then. */
    static JobFile read(Path path) {
        return new JobFiles(Set.of(), Stages.formats()).read(path);
    }
}
