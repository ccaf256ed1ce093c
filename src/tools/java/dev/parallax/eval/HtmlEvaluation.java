package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import dev.parallax.article.Article;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.Paragraph;
import dev.parallax.article.SourceFile;
import dev.parallax.article.tika.TikaArticleExtractor;
import dev.parallax.article.web.PageCrossValidation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.BodyContentHandler;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The text of news pages, beside that of other extractors: on pages of {@code -Deval.dir}, and with {@code -Dtrain.dir}, by
 * cross-validation, on those that the model is learnt from.
 */
@Tag("eval")
class HtmlEvaluation {

    private static final Pattern FULL_TEXT = Pattern.compile("P ([\\d.]+)\\s+R ([\\d.]+)\\s+F1 ([\\d.]+)");

    private static final Pattern SNIPPETS = Pattern.compile("kept (\\d+/\\d+).*removed (\\d+/\\d+)");

    /** Reads the text of a page. */
    private interface TextOfPage {
        String read(Path page) throws Exception;
    }

    private static final TikaArticleExtractor OURS = new TikaArticleExtractor(ExtractionLimits.DEFAULTS);

    private static final Map<String, TextOfPage> EXTRACTORS = new LinkedHashMap<>();

    static {
        EXTRACTORS.put("parallax", HtmlEvaluation::ours);
        EXTRACTORS.put("readability4j", HtmlEvaluation::readability4j);
        EXTRACTORS.put("crux", HtmlEvaluation::crux);
        EXTRACTORS.put("boilerpipe", page -> CommonExtractors.ARTICLE_EXTRACTOR.getText(Files.readString(page)));
        EXTRACTORS.put("tika", HtmlEvaluation::plainTika);
    }

    @Test
    void readsNewsPages() throws Exception {
        Path html = Evaluation.dir().resolve("html");
        StringBuilder table = new StringBuilder("""
                ## Text of web pages

                Full text: word 4-gram F1 a page, averaged. Snippets: those of the article kept, those of the furniture removed.
                Ours is the whole article with heading and sub-heading; the others give the body alone.

                | extractor | en F1 | en snippets kept, removed | ru F1 | ru snippets kept, removed | e2e en F1 | e2e ru F1 |
                |---|---|---|---|---|---|---|
                """);
        for (Map.Entry<String, TextOfPage> extractor : EXTRACTORS.entrySet()) {
            String part = extractor.getKey().equals("parallax") ? "html" : "html-" + extractor.getKey();
            Path output = Evaluation.output(part);
            List<String> cells = new ArrayList<>();
            for (String language : List.of("en", "ru")) {
                Path pages = html.resolve(Evaluation.split()).resolve(language);
                Path predictions = Files.createDirectories(output.resolve(language));
                predict(extractor.getValue(), pages, predictions);
                String scores = Evaluation.score("score_html.py", pages, predictions);
                cells.add(fullText(scores));
                cells.add(snippets(scores));
            }
            Path e2e = html.resolve("e2e").resolve(Evaluation.split());
            Path predictions = Files.createDirectories(output.resolve("e2e"));
            predict(extractor.getValue(), e2e.resolve("pages"), predictions);
            for (String language : List.of("en", "ru")) {
                cells.add(fullText(
                        Evaluation.score("score_html.py", goldOf(language, e2e.resolve("gold"), output), predictions)));
            }
            table.append("| %s | %s |%n".formatted(extractor.getKey(), String.join(" | ", cells)));
        }
        Evaluation.report("10-html", table.toString());
    }

    @Test
    @EnabledIfSystemProperty(named = "train.dir", matches = ".+")
    void readsTrainingPagesOfSitesThatItHasNotSeen() throws IOException {
        Map<String, Function<Path, String>> others = new LinkedHashMap<>();
        for (String name : List.of("readability4j", "crux", "boilerpipe")) {
            TextOfPage extractor = requireNonNull(EXTRACTORS.get(name), name);
            others.put(name, page -> text(extractor, page));
        }
        String table = PageCrossValidation.table(DataFolder.TRAINING.path(), others);
        Evaluation.report("11-html-training", "## Text of web pages of sites that were not learnt from\n\n" + table);
    }

    private static void predict(TextOfPage extractor, Path pages, Path predictions) throws IOException {
        if (!Files.isDirectory(pages)) {
            return;
        }
        try (Stream<Path> files = Files.list(pages)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList()) {
                String name = page.getFileName().toString().replaceFirst("\\.html$", ".txt");
                Files.writeString(predictions.resolve(name), text(extractor, page));
            }
        }
    }

    /** What breaks on a page has no text for it; others' failures are theirs. */
    private static String text(TextOfPage extractor, Path page) {
        try {
            return extractor.read(page);
        } catch (Exception | StackOverflowError e) {
            System.out.println(page.getFileName() + ": " + e);
            return "";
        }
    }

    /** The gold texts of one language: the scorer averages over a folder. */
    private static Path goldOf(String language, Path gold, Path output) throws IOException {
        Path folder = Files.createDirectories(output.resolve("gold-" + language));
        for (String line : Files.readAllLines(gold.resolve("meta.tsv"), UTF_8)) {
            String[] cells = line.split("\t");
            if (cells[1].equals(language)) {
                String name = cells[0].replaceFirst("\\.html$", ".gold.txt");
                Files.copy(gold.resolve(name), folder.resolve(name));
            }
        }
        return folder;
    }

    private static String fullText(String scores) {
        Matcher matcher = FULL_TEXT.matcher(scores);
        return matcher.find() ? matcher.group(3) : "–";
    }

    private static String snippets(String scores) {
        Matcher matcher = SNIPPETS.matcher(scores);
        return matcher.find() ? matcher.group(1) + ", " + matcher.group(2) : "–";
    }

    private static String ours(Path page) {
        Extraction extraction = OURS.extract(
                        new SourceFile("eval", page.getFileName().toString(), page))
                .get(0);
        if (!(extraction instanceof Extracted extracted)) {
            return "";
        }
        Article article = extracted.article();
        return article.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    private static String readability4j(Path page) throws IOException {
        String content = new Readability4J("https://example.org/", Files.readString(page))
                .parse()
                .getContent();
        return content == null ? "" : Jsoup.parse(content).wholeText();
    }

    private static String crux(Path page) throws IOException {
        return ArticleExtractor.with("https://example.org/", Jsoup.parse(Files.readString(page)))
                .extractContent()
                .article()
                .document
                .wholeText();
    }

    private static String plainTika(Path page) throws Exception {
        BodyContentHandler handler = new BodyContentHandler(-1);
        new JSoupParser()
                .parse(new ByteArrayInputStream(Files.readAllBytes(page)), handler, new Metadata(), new ParseContext());
        return handler.toString();
    }
}
