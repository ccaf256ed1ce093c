package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Stories;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * Text to learn from as if it were an article: a dozen lines of the corpus that the n-grams were not counted on with
 * their translation, or a page's text.
 *
 * @param other the other edition's paragraphs, each in place of one; empty when there is none
 * @param isForeign whether the n-grams know nothing of where it comes from, as they know nothing of tomorrow's news
 */
record Lesson(String language, List<String> paragraphs, List<String> other, boolean isForeign) {

    private static final int LINES = 12;
    private static final int MOST_PARAGRAPHS = 40;

    /** Files of the corpus with the share of their lines that were left out of the n-grams. */
    private static final Map<String, Integer> FILES = new TreeMap<>(Map.of(
            "general_human", 1, "everyday_human", 1, "literature_PD", 3, "debian_web_human", 3, "tech_docs_HT", 40));

    /**
     * All that there is, shuffled.
     *
     * @param corpus the parallel corpus
     * @param training a folder with {@code mt/par.tsv.xz}, set TAB Russian TAB English, and {@code html.tar.xz} unpacked as
     *     {@code html}
     */
    static List<Lesson> all(Path corpus, Path training, String language) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (Map.Entry<String, Integer> file : FILES.entrySet()) {
            lessons.addAll(of(
                    CorpusText.read(
                            corpus,
                            file.getKey(),
                            line -> SpellingModelBuilder.isHeldOut(line) && line / 20 % file.getValue() == 0),
                    language,
                    false));
        }
        lessons.addAll(of(foreignLines(training.resolve("mt/par.tsv.xz")), language, true));
        lessons.addAll(pages(training.resolve("html/html").resolve(language), language));
        Collections.shuffle(lessons, new Random(1));
        return lessons;
    }

    private static List<Lesson> of(List<CorpusText.Line> lines, String language, boolean isForeign) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            List<CorpusText.Line> some = lines.subList(i, Math.min(lines.size(), i + LINES));
            lessons.add(new Lesson(
                    language,
                    some.stream().map(line -> line.in(language)).toList(),
                    some.stream()
                            .map(line -> line.in(language.equals("ru") ? "en" : "ru"))
                            .toList(),
                    isForeign));
        }
        return lessons;
    }

    /** Edited text; what people write in chats is full of slips. */
    private static List<CorpusText.Line> foreignLines(Path file) throws IOException {
        List<CorpusText.Line> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new XZInputStream(new BufferedInputStream(Files.newInputStream(file))), UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("nllbmd_health") || line.startsWith("pud_") || line.startsWith("tails_")) {
                    String[] columns = line.split("\t");
                    if (CorpusText.isAsWritten(columns[1]) && CorpusText.isAsWritten(columns[2])) {
                        lines.add(new CorpusText.Line(columns[1], columns[2]));
                    }
                }
            }
        }
        return lines;
    }

    private static List<Lesson> pages(Path folder, String language) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Lesson> lessons = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".gold.txt"))
                    .sorted()
                    .toList()) {
                List<String> paragraphs = Stream.of(Files.readString(file).split("\n"))
                        .filter(line -> CorpusText.isAsWritten(line))
                        .limit(MOST_PARAGRAPHS)
                        .toList();
                if (!paragraphs.isEmpty()) {
                    lessons.add(new Lesson(language, paragraphs, List.of(), true));
                }
            }
        }
        return lessons;
    }

    /** The lesson as a story, with these paragraphs for its own. */
    CheckedStory story(List<String> written) {
        CheckedArticle article = Stories.article(1, language, written);
        return other.isEmpty()
                ? Stories.of(article)
                : Stories.of(article, Stories.article(2, language.equals("ru") ? "en" : "ru", other));
    }
}
