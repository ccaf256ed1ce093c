package dev.parallax.job.command;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Extraction;
import dev.parallax.article.Paragraph;
import dev.parallax.job.ExitCode;
import dev.parallax.job.stage.Stages;
import dev.parallax.language.ArticleLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        description =
                "Shows what is read from files: location, paragraph, role, language, text; parted by tabs."
                        + " Rows without a paragraph tell of the article: its format, what the file says of it, what had to be mended.")
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() throws IOException {
        Stages stages = new Stages(List.of());
        int exitCode = ExitCode.DONE;
        for (Extraction extraction : ReadFiles.extractions(paths, stages, Output.command(spec))) {
            if (extraction instanceof Extraction.Extracted extracted) {
                print(extracted.article(), stages.detector().detect(extracted.article()));
            } else if (extraction instanceof Extraction.Quarantined quarantined) {
                exitCode = ExitCode.PARTIAL;
                Output.print(
                        spec, Output.row(quarantined.location(), "-", quarantined.reason(), "-", quarantined.detail()));
            }
        }
        return exitCode;
    }

    private void print(Article article, ArticleLanguage language) {
        ArticleMetadata metadata = article.metadata();
        String format =
                article.charset().isEmpty() ? article.mediaType() : article.mediaType() + "; " + article.charset();
        printFact(article, language, "FORMAT", format);
        printFact(article, language, "CANONICAL", metadata.canonical());
        metadata.alternates().forEach((tag, address) -> printFact(article, language, "VERSION", tag + " " + address));
        printFact(article, language, "AUTHOR", metadata.author());
        printFact(article, language, "PUBLISHED", metadata.published());
        printFact(article, language, "MODIFIED", metadata.modified());
        printFact(article, language, "SECTION", metadata.section());
        article.remarks().forEach(remark -> printFact(article, language, "REMARK", remark));
        for (Paragraph paragraph : article.paragraphs()) {
            Output.print(
                    spec,
                    Output.row(
                            article.location(),
                            paragraph.number(),
                            paragraph.role(),
                            language.paragraphs().get(paragraph.number()).tag(),
                            paragraph.text()));
        }
    }

    private void printFact(Article article, ArticleLanguage language, String fact, @Nullable Object value) {
        if (value != null) {
            Output.print(
                    spec,
                    Output.row(article.location(), "-", fact, language.article().tag(), value));
        }
    }
}
