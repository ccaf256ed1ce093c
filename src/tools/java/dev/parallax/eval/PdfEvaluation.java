package dev.parallax.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.Extraction.Extracted;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.SourceFile;
import dev.parallax.article.tika.TikaArticleExtractor;
import dev.parallax.eval.PdfPress.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** News documents printed as PDFs in several layouts and read back: their words, paragraphs and headlines. */
@Tag("eval")
class PdfEvaluation {

    private static final List<Layout> LAYOUTS = List.of(
            new Layout("one column, spaced paragraphs", 1, false, false, false, false),
            new Layout("one column, indented, justified, hyphenated, framed", 1, true, true, true, true),
            new Layout("two columns, spaced, ragged, hyphenated, framed", 2, false, false, true, true),
            new Layout("two columns, indented, justified, hyphenated, framed", 2, true, true, true, true),
            new Layout("three columns, indented, ragged, hyphenated, framed", 3, true, false, true, true));

    /** Every so manieth document is printed. */
    private static final int STEP = 4;

    private static final TikaArticleExtractor EXTRACTOR = new TikaArticleExtractor(ExtractionLimits.DEFAULTS);

    /** A headline and what follows it. */
    private record Story(String headline, List<String> paragraphs) {}

    @Test
    void readsPrintedArticles() throws IOException {
        Path output = Evaluation.output("pdf");
        StringBuilder table = new StringBuilder("""
                ## Text of PDFs

                News documents printed in several layouts and read back. F1 of all words, of the places where a paragraph ends and
                the next begins (two words on either side), and of whole paragraphs without any difference; headlines read as such.
                PDFBox's own stripper, with its marks of paragraphs, beside ours.

                | layout | language | documents | words | boundaries | paragraphs | headlines | PDFBox words | boundaries | paragraphs |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        for (Layout layout : LAYOUTS) {
            for (String language : List.of("en", "ru")) {
                Score ours = new Score();
                Score pdfbox = new Score();
                for (Map.Entry<String, Story> story : stories(language).entrySet()) {
                    Path pdf = output.resolve(LAYOUTS.indexOf(layout) + "-" + story.getKey() + ".pdf");
                    Files.write(
                            pdf,
                            PdfPress.print(
                                    layout,
                                    story.getValue().headline(),
                                    story.getValue().paragraphs()));
                    ours.add(story.getValue(), ours(pdf));
                    pdfbox.add(story.getValue(), stripped(pdf));
                }
                table.append("| %s | %s | %d | %s | %.4f | %s |%n"
                        .formatted(
                                layout.name(),
                                language,
                                ours.documents,
                                ours.cells(),
                                ours.headlines(),
                                pdfbox.cells()));
            }
        }
        Evaluation.report("15-pdf", table.toString());
    }

    private static final class Score {
        private final Matches words = new Matches();
        private final Matches boundaries = new Matches();
        private final Matches paragraphs = new Matches();
        private int headlines;
        private int documents;

        void add(Story story, List<String> read) {
            List<String> gold = new ArrayList<>(List.of(story.headline()));
            gold.addAll(story.paragraphs());
            documents++;
            headlines += !read.isEmpty() && read.get(0).equals(story.headline()) ? 1 : 0;
            words.add(words(gold), words(read));
            boundaries.add(boundaries(gold), boundaries(read));
            paragraphs.add(gold, read);
        }

        String cells() {
            return String.format(Locale.ROOT, "%.4f | %.4f | %.4f", words.f1(), boundaries.f1(), paragraphs.f1());
        }

        double headlines() {
            return (double) headlines / documents;
        }

        private static List<String> words(List<String> paragraphs) {
            return paragraphs.stream()
                    .flatMap(paragraph -> Arrays.stream(paragraph.split(" ")))
                    .toList();
        }

        private static List<String> boundaries(List<String> paragraphs) {
            List<String> boundaries = new ArrayList<>();
            for (int i = 1; i < paragraphs.size(); i++) {
                List<String> before = List.of(paragraphs.get(i - 1).split(" "));
                List<String> after = List.of(paragraphs.get(i).split(" "));
                boundaries.add(before.subList(Math.max(0, before.size() - 2), before.size()) + " ¶ "
                        + after.subList(0, Math.min(2, after.size())));
            }
            return boundaries;
        }
    }

    /** How much of one bag is in another. */
    private static final class Matches {
        private int gold;
        private int read;
        private int both;

        void add(List<String> goldBag, List<String> readBag) {
            Map<String, Integer> open = new HashMap<>();
            goldBag.forEach(item -> open.merge(item, 1, Integer::sum));
            for (String item : readBag) {
                both += open.merge(item, -1, Integer::sum) >= 0 ? 1 : 0;
            }
            gold += goldBag.size();
            read += readBag.size();
        }

        double f1() {
            return 2.0 * both / Math.max(1, gold + read);
        }
    }

    private static List<String> ours(Path pdf) {
        List<String> paragraphs = new ArrayList<>();
        String dateline = "";
        if (EXTRACTOR
                        .extract(new SourceFile("eval", pdf.getFileName().toString(), pdf))
                        .get(0)
                instanceof Extracted extracted) {
            for (Paragraph paragraph : extracted.article().paragraphs()) {
                if (paragraph.role() == ParagraphRole.DATELINE) {
                    dateline = paragraph.text() + " ";
                } else {
                    paragraphs.add(dateline + paragraph.text());
                    dateline = "";
                }
            }
        }
        return paragraphs;
    }

    private static List<String> stripped(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setParagraphStart("¶");
            return Arrays.stream(stripper.getText(document).split("¶"))
                    .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                    .filter(paragraph -> !paragraph.isEmpty())
                    .toList();
        }
    }

    /** Documents that open with a headline, by file name. */
    private static Map<String, Story> stories(String language) throws IOException {
        Path folder = Evaluation.dir().resolve("wmt").resolve(Evaluation.split());
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith("." + language + ".txt"))
                    .sorted()
                    .toList();
        }
        Map<String, Story> stories = new java.util.TreeMap<>();
        for (int i = 0; i < files.size(); i += STEP) {
            List<String> paragraphs = paragraphs(files.get(i));
            boolean titled = paragraphs.size() > 3
                    && paragraphs.get(0).length() < 120
                    && !paragraphs.get(0).matches(".*[.:;]$");
            if (titled && isPrintable(paragraphs)) {
                stories.put(
                        files.get(i).getFileName().toString(),
                        new Story(paragraphs.get(0), paragraphs.subList(1, paragraphs.size())));
            }
        }
        return stories;
    }

    private static List<String> paragraphs(Path file) throws IOException {
        return Arrays.stream(Files.readString(file, UTF_8).split("\\n\\s*\\n"))
                .map(paragraph -> paragraph.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Whether the press has all the letters. */
    private static boolean isPrintable(List<String> paragraphs) {
        return paragraphs.stream().allMatch(paragraph -> paragraph.matches("[ -~А-яЁё«»“”„‘’–—…№€£\u00a0-\u00ff]*"));
    }
}
