package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.Stories;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.finding.reading.QuietTexts;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.lexical.LexicalTranslator;
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
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Text to learn from as if it were an article: a dozen lines of the corpus that the n-grams were not counted on with
 * their translation, or a page's text.
 *
 * @param other the other edition's paragraphs, each in place of one; empty when there is none
 * @param translation of the other edition's paragraphs by an engine; empty when there is none
 * @param domain where it comes from
 */
record Lesson(
        String language, List<String> paragraphs, List<String> other, List<String> translation, String domain) {

    /** The domain of pages, of news for the most part. */
    static final String PAGES = "pages";

    private static final String REPORTS = "reports";

    /** Encyclopaedia, health and news, with names from everywhere. */
    static final String VARIED = "general_human";

    private static final Translator ENGINE = new LexicalTranslator();

    private static final int ONE_COUNTED_IN = 3;

    private static final int LINES = 12;
    private static final int MOST_PARAGRAPHS = 40;

    /** Files of the corpus with the share of their lines that were left out of the n-grams. */
    private static final Map<String, Integer> FILES = new TreeMap<>(
            Map.of(VARIED, 1, "everyday_human", 1, "literature_PD", 3, "debian_web_human", 3, "tech_docs_HT", 40));

    /**
     * All that there is, shuffled.
     *
     * @param corpus the parallel corpus
     * @param training a folder with {@code mt/par.tsv.xz}, set TAB Russian TAB English, and {@code html/html.tar.xz} with
     *     the text of pages
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
                    file.getKey()));
        }
        CorpusText.edited(training).forEach((domain, lines) -> lessons.addAll(of(lines, language, domain)));
        lessons.addAll(inArchive(training.resolve("html/html.tar.xz"), language));
        Collections.shuffle(lessons, new Random(1));
        return lessons;
    }

    /** Varied lines that the n-grams were counted on, for what does not rest on these. */
    static List<Lesson> counted(Path corpus, String language) throws IOException {
        return of(
                CorpusText.read(
                        corpus, VARIED, line -> line % ONE_COUNTED_IN == 0 && !SpellingModelBuilder.isHeldOut(line)),
                language,
                VARIED);
    }

    /** Reports of the Kremlin that the n-grams were not counted on. */
    static List<Lesson> reports(Path training) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new XZInputStream(new BufferedInputStream(Files.newInputStream(training.resolve("mt/mono.txt.xz")))),
                UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (SpellingModelBuilder.isHeldOutReport(number++) && CorpusText.isAsWritten(line)) {
                    lines.add(line);
                }
            }
        }
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            lessons.add(new Lesson(
                    "en", List.copyOf(lines.subList(i, Math.min(lines.size(), i + LINES))), List.of(), List.of(), REPORTS));
        }
        return lessons;
    }

    /** All varied lines, for n-grams that were counted without them. */
    static List<Lesson> varied(Path corpus, String language) throws IOException {
        return of(CorpusText.read(corpus, VARIED, line -> true), language, VARIED);
    }

    /** The lesson without its other edition. */
    Lesson alone() {
        return new Lesson(language, paragraphs, List.of(), List.of(), domain);
    }

    /** The lesson with its other edition translated by the embedded engine, as on a night. */
    Lesson translated() {
        List<String> translated =
                ENGINE.translate(new TranslationRequest(new LanguagePair(otherLanguage(), language), other)).stream()
                        .map(result -> ((TranslationResult.Translated) result).text())
                        .toList();
        return new Lesson(language, paragraphs, other, translated, domain);
    }

    private String otherLanguage() {
        return language.equals("ru") ? "en" : "ru";
    }

    /** The lesson as it is learnt from beside its other edition, nothing when it has none; or alone. */
    Stream<Lesson> edition(boolean beside) {
        return !beside ? Stream.of(alone()) : other.isEmpty() ? Stream.empty() : Stream.of(this);
    }

    /** The text of pages in any language, shuffled. */
    static List<Lesson> pages(Path training, String language) throws IOException {
        List<Lesson> lessons = new ArrayList<>(inArchive(training.resolve("html/html.tar.xz"), language));
        Collections.shuffle(lessons, new Random(1));
        return lessons;
    }

    /** The lesson without its other edition, as one of all those in its language. */
    Lesson ofLanguage() {
        return new Lesson(language, paragraphs, List.of(), List.of(), language);
    }

    private static List<Lesson> of(List<CorpusText.Line> lines, String language, String domain) {
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += LINES) {
            List<CorpusText.Line> some = lines.subList(i, Math.min(lines.size(), i + LINES));
            lessons.add(new Lesson(
                    language,
                    some.stream().map(line -> line.in(language)).toList(),
                    some.stream()
                            .map(line -> line.in(language.equals("ru") ? "en" : "ru"))
                            .toList(),
                    List.of(),
                    domain));
        }
        return lessons;
    }

    private static List<Lesson> inArchive(Path archive, String language) throws IOException {
        Map<String, Lesson> lessons = new TreeMap<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().startsWith("html/" + language + "/")
                        && entry.getName().endsWith(".gold.txt")) {
                    List<String> paragraphs = new String(tar.readAllBytes(), UTF_8)
                            .lines()
                            .filter(CorpusText::isAsWritten)
                            .limit(MOST_PARAGRAPHS)
                            .toList();
                    if (!paragraphs.isEmpty()) {
                        lessons.put(entry.getName(), new Lesson(language, paragraphs, List.of(), List.of(), PAGES));
                    }
                }
            }
        }
        return List.copyOf(lessons.values());
    }

    int words() {
        return paragraphs.stream().mapToInt(text -> text.split(" ").length).sum();
    }

    /** The lesson as a story, with these paragraphs for its own. */
    CheckedStory story(List<String> written) {
        CheckedArticle article = Stories.article(1, language, written);
        return other.isEmpty()
                ? Stories.of(article)
                : Stories.of(article, Stories.article(2, otherLanguage(), other, translation, null));
    }

    /** These paragraphs as checkers of words get them, in a story of their own. */
    List<TextChecker.Text> texts(List<String> written, Lexicon lexicon, Lexicons lexicons) {
        CheckedStory story = story(written);
        CheckedArticle article = story.editions().get(0);
        ArticleWords words = new ArticleWords(story, article, new CountedVocabulary(List.of()), lexicons);
        List<TextChecker.Text> texts = new ArrayList<>();
        for (String paragraph : written) {
            texts.add(new TextChecker.Text(article, texts.size(), paragraph, lexicon.language(), lexicon, words, new QuietTexts()));
        }
        return texts;
    }
}
