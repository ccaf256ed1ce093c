package dev.parallax.job.command;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.ArticleAlignment;
import dev.parallax.alignment.Bead;
import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.job.ExitCode;
import dev.parallax.job.stage.Stages;
import dev.parallax.message.Message;
import dev.parallax.report.html.AlignmentPages;
import dev.parallax.report.tmx.TmxFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "align",
        description = "Lays two files side by side. As tsv: type, probability, numbers and text of each side.")
final class AlignCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The article in the one language.")
    private Path source = Path.of("");

    @Parameters(index = "1", paramLabel = "TARGET", description = "The article in the other.")
    private Path target = Path.of("");

    @Option(names = "--segments", description = "Aligns sentences instead of paragraphs.")
    private boolean segments;

    @Option(
            names = "--format",
            description = "tsv, a table; tmx, a translation memory of what has both sides; html, one page to look at.",
            defaultValue = "tsv")
    private String format = "tsv";

    @Override
    public Integer call() throws IOException {
        CommandLine command = Output.command(spec);
        if (!List.of("tsv", "tmx", "html").contains(format)) {
            throw Output.wrong(command, "command.format", format, Message.of("command.format-align"));
        }
        Stages stages = new Stages(List.of());
        Article sourceArticle = ReadFiles.article(source, stages, command);
        Article targetArticle = ReadFiles.article(target, stages, command);
        ArticleAlignment alignment = stages.aligner().align(sourceArticle, targetArticle, stages.editionSimilarity());
        AlignedPair pair = new AlignedPair(
                edition(1, sourceArticle, stages),
                edition(2, targetArticle, stages),
                alignment.paragraphs(),
                alignment.segments());
        Output.print(
                spec,
                switch (format) {
                    case "tmx" -> tmx(pair);
                    case "html" -> html(pair);
                    default -> tsv(pair);
                });
        return ExitCode.DONE;
    }

    private static CheckedArticle edition(long id, Article article, Stages stages) {
        return new CheckedArticle(id, article, stages.detector().detect(article), List.of(), Map.of(), null);
    }

    private String tmx(AlignedPair pair) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TmxFile tmx = new TmxFile(bytes, segments ? TmxFile.Level.SENTENCE : TmxFile.Level.PARAGRAPH);
        tmx.add(pair, "");
        tmx.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String html(AlignedPair pair) throws IOException {
        StringWriter page = new StringWriter();
        AlignmentPages.write(pair, segments, Output.words(Output.command(spec)), page);
        return page.toString();
    }

    private String tsv(AlignedPair pair) {
        List<String> sources = texts(pair.source().article());
        List<String> targets = texts(pair.target().article());
        Alignment alignment = segments ? pair.segments() : pair.paragraphs();
        return alignment.beads().stream()
                .map(bead -> row(bead, sources, targets))
                .collect(Collectors.joining());
    }

    private static String row(Bead bead, List<String> sources, List<String> targets) {
        return Output.row(
                bead.type(),
                String.format(Locale.ROOT, "%.2f", bead.probability()),
                numbers(bead.source()),
                numbers(bead.target()),
                text(bead.source(), sources),
                text(bead.target(), targets));
    }

    private List<String> texts(Article article) {
        return segments
                ? article.segmentTexts()
                : article.paragraphs().stream().map(Paragraph::text).toList();
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.isEmpty() ? "-" : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String text(List<Integer> numbers, List<String> texts) {
        return numbers.stream().map(texts::get).collect(Collectors.joining(" "));
    }
}
