package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.stage.Stages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        description = "Looks at what lies in a folder, and writes a job file for it, to begin with. Asks nothing, and"
                + " writes over nothing.")
final class InitCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Where the articles lie; this folder when it is not given.")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "JOB.yml",
            description = "The job file to write; parallax.yml in this folder when it is not given.")
    private Path output = Path.of("parallax.yml");

    @Override
    public Integer call() throws IOException {
        Path articles = folder.toAbsolutePath().normalize();
        Path job = output.toAbsolutePath().normalize();
        if (!Files.isDirectory(articles)) {
            throw Output.wrong(Output.command(spec), "command.no-folder", articles.toString());
        }
        FolderSurvey survey = FolderSurvey.of(articles, new Stages(List.of()));
        try {
            Files.writeString(
                    job, JobDraft.of(articles, job, survey), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Preflight.Unfit("command.init.there", job.toString());
        } catch (IOException e) {
            throw new Preflight.Unfit("command.init.unwritable", job.toString(), e.toString());
        }
        Output.print(spec, JobDraft.summary(survey, Output.words(spec)));
        Output.say(spec, "command.init.written", job.toString());
        Output.say(spec, "command.init.next", output.toString());
        return ExitCode.DONE;
    }
}
