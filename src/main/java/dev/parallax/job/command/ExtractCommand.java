package dev.parallax.job.command;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.ArticleSource;
import dev.parallax.article.Extraction;
import dev.parallax.article.Paragraph;
import dev.parallax.article.SourceFile;
import dev.parallax.article.WireItem;
import dev.parallax.article.tika.PageExplanation;
import dev.parallax.article.web.ExplainedBlock;
import dev.parallax.job.ExitCode;
import dev.parallax.job.stage.Stages;
import dev.parallax.language.ArticleLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "extract",
        description = "Shows what is read from files: location, paragraph, role, language, text; separated by tabs."
                + " Rows without a paragraph are about the article: its format, what the file says of it, what was repaired."
                + " With --explain, rows KEPT and DROPPED follow for all text of a web page: how probably it is the"
                + " article's, the text, and why.")
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(names = "--explain", description = "Of web pages, show what was dropped as well, and why.")
    private boolean explain;

    @Override
    public Integer call() throws IOException {
        Stages stages = new Stages(List.of());
        int exitCode = ExitCode.DONE;
        List<Extraction> extractions = ReadFiles.extractions(paths, stages, Output.command(spec));
        for (Extraction extraction : extractions) {
            if (extraction instanceof Extraction.Extracted extracted) {
                print(extracted.article(), stages.detector().detect(extracted.article()));
            } else if (extraction instanceof Extraction.Quarantined quarantined) {
                exitCode = ExitCode.PARTIAL;
                Output.print(
                        spec,
                        Output.row(
                                quarantined.location(),
                                "-",
                                quarantined.reason(),
                                "-",
                                Output.words(spec).text(quarantined.detail())));
            }
        }
        if (explain) {
            explain(extractions);
        }
        return exitCode;
    }

    /** Pages inside of other files are not explained: there is no path to read them from again. */
    private void explain(List<Extraction> extractions) throws IOException {
        Set<String> pages = extractions.stream()
                .filter(Extraction.Extracted.class::isInstance)
                .map(extraction -> ((Extraction.Extracted) extraction).article())
                .filter(article -> article.mediaType().contains("html"))
                .map(article -> article.source() + ":" + article.location())
                .collect(Collectors.toSet());
        for (ArticleSource source : ReadFiles.sources(paths, Output.command(spec))) {
            try (Stream<SourceFile> files = source.files()) {
                for (SourceFile file : files.toList()) {
                    if (pages.contains(file.source() + ":" + file.location())) {
                        explain(file);
                    }
                }
            }
        }
    }

    private void explain(SourceFile file) throws IOException {
        int number = 0;
        for (ExplainedBlock block : PageExplanation.of(file.path())) {
            Output.print(
                    spec,
                    Output.row(
                            file.location(),
                            number++,
                            block.kept() ? "KEPT" : "DROPPED",
                            String.format(Locale.ROOT, "%.2f", block.probability()),
                            block.text(),
                            block.reasons().stream()
                                    .map(reason -> Output.words(spec).text(reason))
                                    .collect(Collectors.joining("; "))));
        }
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
        printFact(article, language, "CREATED", metadata.created());
        WireItem wire = metadata.wire();
        if (wire != null) {
            printFact(article, language, "ISSUE", wire.version());
            printFact(article, language, "STATUS", wire.status());
            printFact(article, language, "SLUGLINE", wire.slugline());
            printFact(article, language, "DECLARED", wire.language());
            printFact(article, language, "EMBARGO", wire.embargo());
        }
        article.remarks()
                .forEach(remark -> printFact(
                        article, language, "REMARK", Output.words(spec).text(remark)));
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
