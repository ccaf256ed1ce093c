package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "report", description = "Writes a run's report again, from the store.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("jobs/sample.yml");

    @Option(names = "--run", paramLabel = "RUN", description = "The run's number; the last one when it is not given.")
    private @Nullable Long run;

    @Override
    public Integer call() throws IOException {
        JobFile job = JobOption.read(jobFile);
        try (OpenJob open = OpenJob.open(job)) {
            long number = JobOption.run(open, run, Output.command(spec));
            for (Path written : open.get(Stages.class).writeReport(open.store().reader(), job.report(), number)) {
                Output.print(spec, written + System.lineSeparator());
            }
            return ExitCode.DONE;
        }
    }
}
