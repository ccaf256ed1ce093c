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
import picocli.CommandLine.ParameterException;
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
            throw new ParameterException(Output.command(spec), "There is no folder " + articles + ": mend the path");
        }
        FolderSurvey survey = FolderSurvey.of(articles, new Stages(List.of()));
        try {
            Files.writeString(
                    job, JobDraft.of(articles, job, survey), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Preflight.Unfit(job + " is there already: move it away, or name another with --output");
        } catch (IOException e) {
            throw new Preflight.Unfit(job + " cannot be written (" + e + "): name another with --output");
        }
        Output.print(spec, JobDraft.told(survey) + """
                Written: %s
                Next:    parallax run %s --dry-run    says what a night would read and translate
                """.formatted(job, output));
        return ExitCode.DONE;
    }
}
