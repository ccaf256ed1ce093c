package dev.parallax.job.command;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.Finding;
import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.night.NightRunner;
import dev.parallax.job.stage.Stages;
import dev.parallax.message.Message;
import dev.parallax.store.Retention;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoredFinding;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A night of its own over the named files, in a store that is thrown away. */
@Command(
        name = "check",
        description = "Checks files without a job: pairs them, compares them, prints the findings. As tsv: location,"
                + " paragraph, start, end, severity, kind, rule, words, suggestion, message.")
final class CheckCommand implements Callable<Integer> {

    private static final String TSV = "tsv";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            description = "tsv, or a report format of one file, as json or sarif.",
            defaultValue = TSV)
    private String format = TSV;

    @Override
    public Integer call() throws IOException {
        CommandLine command = Output.command(spec);
        if (!format.equals(TSV) && !Stages.formats().contains(format)) {
            throw Output.wrong(
                    command,
                    "command.format",
                    format,
                    Message.of("command.format-or", TSV, String.join(", ", Stages.formats())));
        }
        CompletableFuture<?> lexicon = CompletableFuture.runAsync(EmbeddedLexicon::load); // while the database opens
        Path folder = Files.createTempDirectory("parallax-check");
        try (OpenJob open = OpenJob.open(job(folder, command))) {
            RunSummary summary = open.get(NightRunner.class).run();
            if (format.equals(TSV)) {
                print(open.store().reader(), summary.run());
            } else {
                List<Path> written = open.get(Stages.class)
                        .writeReport(open.store().reader(), new JobFile.Report(folder, List.of(format)), summary.run());
                Output.print(spec, Files.readString(written.get(0), StandardCharsets.UTF_8));
            }
            return switch (summary.state()) {
                case DONE -> ExitCode.DONE;
                case PARTIAL, STOPPED -> ExitCode.PARTIAL;
                case RUNNING, FAILED -> ExitCode.FAILED;
            };
        } finally {
            lexicon.cancel(false);
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** A night with everything at its default, and nothing that a check does not need: no memories, workers or canary. */
    private JobFile job(Path folder, CommandLine command) {
        return new JobFile(
                "check",
                new JobFile.Articles(ReadFiles.sources(paths, command), List.of()),
                JobFile.Languages.DEFAULTS,
                JobFile.Translation.LEXICAL,
                JobFile.Checks.DEFAULTS,
                new JobFile.Store(folder.resolve("store"), null, Retention.FOREVER),
                new JobFile.Report(folder.resolve("report"), List.of()),
                JobFile.Limits.DEFAULTS,
                JobFile.Cluster.NONE,
                JobFile.Watch.NONE);
    }

    private void print(RunReader reader, long run) {
        reader.eachStory(run, story -> {
            for (StoredFinding stored : story.findings()) {
                Finding finding = stored.finding();
                CheckedArticle article = story.story().editions().stream()
                        .filter(edition -> edition.id() == finding.article())
                        .findFirst()
                        .orElseThrow();
                String text =
                        article.article().paragraphs().get(finding.paragraph()).text();
                Output.print(
                        spec,
                        Output.row(
                                article.article().location(),
                                finding.paragraph(),
                                finding.span().start(),
                                finding.span().end(),
                                finding.severity(),
                                finding.kind(),
                                finding.rule(),
                                finding.span().of(text),
                                finding.suggestions().isEmpty()
                                        ? ""
                                        : finding.suggestions().get(0),
                                Output.words(spec).text(finding.message())));
            }
        });
        reader.quarantined(run)
                .forEach(file -> Output.print(
                        spec,
                        Output.row(
                                file.location(),
                                "-",
                                "-",
                                "-",
                                "-",
                                file.reason(),
                                "-",
                                "-",
                                "-",
                                Output.words(spec).text(file.detail()))));
    }
}
