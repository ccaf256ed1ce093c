package dev.parallax.job.command;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.ArticleAlignment;
import dev.parallax.alignment.Bead;
import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.job.ExitCode;
import dev.parallax.job.stage.Stages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "align",
        description = "Lays two files side by side: type, probability, numbers and text of each side; parted by tabs.")
final class AlignCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The article in the one language.")
    private Path source = Path.of("");

    @Parameters(index = "1", paramLabel = "TARGET", description = "The article in the other.")
    private Path target = Path.of("");

    @Option(names = "--segments", description = "Aligns sentences instead of paragraphs.")
    private boolean segments;

    @Override
    public Integer call() throws IOException {
        Stages stages = new Stages(List.of());
        Article sourceArticle = ReadFiles.article(source, stages, Output.command(spec));
        Article targetArticle = ReadFiles.article(target, stages, Output.command(spec));
        ArticleAlignment alignment = stages.aligner().align(sourceArticle, targetArticle, stages.editionSimilarity());
        print(segments ? alignment.segments() : alignment.paragraphs(), texts(sourceArticle), texts(targetArticle));
        return ExitCode.DONE;
    }

    private List<String> texts(Article article) {
        return segments
                ? article.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.segmentTexts().stream())
                        .toList()
                : article.paragraphs().stream().map(Paragraph::text).toList();
    }

    private void print(Alignment alignment, List<String> sources, List<String> targets) {
        for (Bead bead : alignment.beads()) {
            Output.print(
                    spec,
                    Output.row(
                            bead.type(),
                            String.format(Locale.ROOT, "%.2f", bead.probability()),
                            numbers(bead.source()),
                            numbers(bead.target()),
                            text(bead.source(), sources),
                            text(bead.target(), targets)));
        }
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.isEmpty() ? "-" : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String text(List<Integer> numbers, List<String> texts) {
        return numbers.stream().map(texts::get).collect(Collectors.joining(" "));
    }
}
