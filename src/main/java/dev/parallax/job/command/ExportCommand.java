package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "export", description = "Writes a run in one format into a folder, from the store.")
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("jobs/sample.yml");

    @Option(names = "--run", paramLabel = "RUN", description = "The run's number; the last one when it is not given.")
    private @Nullable Long run;

    @Option(names = "--format", required = true, description = "A report format, as csv, json or tmx.")
    private String format = "";

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Where to write.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        CommandLine command = Output.command(spec);
        if (!Stages.formats().contains(format)) {
            throw Output.wrong(
                    command,
                    "command.format",
                    format,
                    Message.of("command.format-choice", String.join(", ", Stages.formats())));
        }
        JobFile job = JobOption.read(jobFile);
        try (OpenJob open = OpenJob.open(job)) {
            long number = JobOption.run(open, run, command);
            JobFile.Report report = new JobFile.Report(folder.toAbsolutePath().normalize(), List.of(format));
            for (Path written : open.get(Stages.class).writeReport(open.store().reader(), report, number)) {
                Output.print(spec, written + System.lineSeparator());
            }
            return ExitCode.DONE;
        }
    }
}
