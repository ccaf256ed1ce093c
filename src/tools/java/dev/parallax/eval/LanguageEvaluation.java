package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.TextSpan;
import dev.parallax.article.draft.SrxSegmentSplitter;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.language.lingua.LinguaLanguageDetector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The language of single texts, and of articles in two languages with their parts. */
@Tag("eval")
class LanguageEvaluation {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");

    private static final Pattern ACCURACY = Pattern.compile("(?m)^( *)(.+?): n (\\d+) accuracy ([\\d.]+)");

    private final LinguaLanguageDetector detector = new LinguaLanguageDetector();

    private final SrxSegmentSplitter splitter = new SrxSegmentSplitter();

    @Test
    void tellsLanguages() throws Exception {
        Path data = Evaluation.dir().resolve("langid");
        String split = Evaluation.split();
        Path output = Evaluation.output("language");
        Path texts = output.resolve("texts.tsv");
        List<String> lines = new ArrayList<>(List.of("id\tlang"));
        for (String line : Files.readAllLines(data.resolve(split + ".texts.tsv"), UTF_8)) {
            String[] cells = line.split("\t", 2);
            lines.add(cells[0] + "\t" + detector.detect(cells[1]).tag());
        }
        Files.write(texts, lines);
        Path mixed = data.resolve(split + "-mixed");
        predictMixed(mixed.resolve("docs"), output);

        StringBuilder table = new StringBuilder("""
                ## Language

                Accuracy. Single texts are detected without any context; in mixed documents each line is a paragraph of an article.

                | what | n | accuracy |
                |---|---|---|
                """);
        append(table, "texts", Evaluation.score("score_langid.py", data.resolve(split + ".gold.tsv"), texts));
        append(
                table,
                "mixed documents, primary language",
                Evaluation.score(
                        "score_langid.py",
                        "--primary",
                        mixed.resolve("gold.primary.tsv"),
                        output.resolve("primary.tsv")));
        append(
                table,
                "mixed documents, spans",
                Evaluation.score(
                        "score_langid.py", "--spans", mixed.resolve("gold.spans.tsv"), output.resolve("spans.tsv")));
        Evaluation.report("20-language", table.toString());
    }

    private void predictMixed(Path documents, Path output) throws IOException {
        List<String> primary = new ArrayList<>(List.of("id\tlang"));
        List<String> spans = new ArrayList<>(List.of("file\tstart16\tend16\tlang"));
        List<Path> files;
        try (Stream<Path> listed = Files.list(documents)) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            List<Integer> starts = new ArrayList<>();
            Article article = article(name, Files.readString(file), starts);
            ArticleLanguage language = detector.detect(article);
            primary.add(name + "\t" + language.article().tag());
            for (Paragraph paragraph : article.paragraphs()) {
                spans.addAll(spans(name, paragraph, starts.get(paragraph.number()), language));
            }
        }
        Files.write(output.resolve("primary.tsv"), primary);
        Files.write(output.resolve("spans.tsv"), spans);
    }

    /** A row for each segment, reaching to the next one. */
    private List<String> spans(String file, Paragraph paragraph, int start, ArticleLanguage language) {
        List<String> rows = new ArrayList<>();
        List<DetectedLanguage> segments =
                detector.detectSegments(paragraph, language.paragraphs().get(paragraph.number()));
        for (int i = 0; i < segments.size(); i++) {
            int from = i == 0 ? 0 : paragraph.segments().get(i).start();
            int to = i + 1 == segments.size()
                    ? paragraph.text().length()
                    : paragraph.segments().get(i + 1).start();
            rows.add("%s\t%d\t%d\t%s"
                    .formatted(file, start + from, start + to, segments.get(i).tag()));
        }
        return rows;
    }

    private Article article(String name, String text, List<Integer> starts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (matcher.find()) {
            List<TextSpan> segments = splitter.split(matcher.group(), "");
            starts.add(matcher.start());
            paragraphs.add(new Paragraph(paragraphs.size(), ParagraphRole.BODY, matcher.group(), segments));
        }
        return new Article("eval", name, "", "text/plain", "utf-8", ArticleMetadata.NONE, paragraphs, List.of());
    }

    /** What the scorer sets in is the coarser view of the group above it. */
    private static void append(StringBuilder table, String part, String scores) {
        Matcher matcher = ACCURACY.matcher(scores);
        String group = "";
        while (matcher.find()) {
            boolean setIn = !matcher.group(1).isEmpty();
            group = setIn ? group : matcher.group(2);
            String label = setIn ? group + ", as " + matcher.group(2) : group;
            table.append("| %s: %s | %s | %s |%n".formatted(part, label, matcher.group(3), matcher.group(4)));
        }
    }
}
