package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.message.Explained;
import dev.parallax.report.decisions.DecisionsFile;
import dev.parallax.store.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "decide", description = "Takes a reviewer's decisions into the store.")
final class DecideCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("");

    @Parameters(index = "1", paramLabel = "DECISIONS.json", description = "The file that the report's pages save.")
    private Path decisionsFile = Path.of("");

    @Override
    public Integer call() throws IOException {
        JobFile job = JobOption.read(jobFile);
        List<Decision> decisions = decisions();
        try (OpenJob open = OpenJob.open(job)) {
            int fresh = open.store().decisions().record(decisions);
            Output.say(spec, "command.decide.taken", fresh, decisions.size() - fresh);
            return ExitCode.DONE;
        }
    }

    private List<Decision> decisions() throws IOException {
        CommandLine command = Output.command(spec);
        if (!Files.isRegularFile(decisionsFile)) {
            throw Output.wrong(command, "command.no-file", decisionsFile.toString());
        }
        try {
            return DecisionsFile.read(decisionsFile);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    command, Output.words(command).text(Explained.of(e)));
        }
    }
}
