package dev.parallax.finding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.eval.Evaluation;
import dev.parallax.finding.editions.EditionCheckers;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.Glossary;
import dev.parallax.translation.GlossaryCheck;
import dev.parallax.translation.lexical.DictionaryLemmatizer;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/**
 * The processor time of all checkers over real news in two editions, beside that of LanguageTool alone with all its rules:
 * {@code ./mvnw -Pbench test -Dtest=NewsBenchmark -Deval.dir=FOLDER}. Prints each checker's share.
 */
@Tag("bench")
class NewsBenchmark {

    /** One document in this many is read; a night has a thousand, and meets most words again. */
    private static final int ONE_IN = Integer.getInteger("bench.sample", 1);

    /** The first documents are not timed. */
    private static final int WARM_UP = 40;

    /** The most of LanguageTool's time that all checkers together may take. */
    private static final double MOST = 0.5;

    private final Map<String, Long> times = new TreeMap<>();

    /** A checker that is timed. */
    private record Timed(Checker checker, Map<String, Long> times) implements Checker {

        @Override
        public String id() {
            return checker.id();
        }

        @Override
        public List<Finding> check(StoryReading story) {
            long start = processorNanos();
            try {
                return checker.check(story);
            } finally {
                times.merge(checker.id(), processorNanos() - start, Long::sum);
            }
        }
    }

    @Test
    void checksNewsInHalfOfLanguageToolsTime() throws IOException {
        List<CheckedStory> stories = stories();
        NightVocabulary night = Stories.night(stories);
        BilingualLexicon lexicon = EmbeddedLexicon.load();
        List<Checker> checkers = new ArrayList<>();
        Stream.concat(
                        SpellingCheckers.all(SpellingSettings.DEFAULTS, lexicon).stream(),
                        EditionCheckers.all(new GlossaryCheck(Glossary.EMPTY, new DictionaryLemmatizer())).stream())
                .forEach(checker -> checkers.add(new Timed(checker, times)));
        StoryChecker checker = new StoryChecker(checkers, Hearing.OF_EVERYTHING, 50, lexicon);
        int words = 0;
        long start = 0;
        for (int i = 0; i < stories.size(); i++) {
            if (i == WARM_UP) {
                times.clear();
                start = processorNanos();
                words = 0;
            }
            assertThat(checker.check(stories.get(i), night).failures()).isEmpty();
            words += words(stories.get(i));
        }
        double ours = (processorNanos() - start) / 1e6 / words;
        double tool = languageTool(stories);
        times.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> System.out.printf("  %-20s %d ms%n", entry.getKey(), entry.getValue() / 1_000_000));
        System.out.printf(
                Locale.ROOT,
                "%d words of news: checked in %.3f s of processor time for 1,000 words, LanguageTool alone %.3f s, ratio %.2f%n",
                words,
                ours,
                tool,
                ours / tool);
        assertThat(ours / tool).isLessThan(MOST);
    }

    private static double languageTool(List<CheckedStory> stories) throws IOException {
        Map<String, JLanguageTool> tools = Map.of(
                "en", new JLanguageTool(Languages.getLanguageForShortCode("en-US")),
                "ru", new JLanguageTool(Languages.getLanguageForShortCode("ru")));
        int words = 0;
        long start = 0;
        for (int i = 0; i < stories.size(); i++) {
            if (i == WARM_UP) {
                start = processorNanos();
                words = 0;
            }
            for (CheckedArticle article : stories.get(i).editions()) {
                JLanguageTool tool =
                        requireNonNull(tools.get(article.language().article().tag()));
                for (var paragraph : article.article().paragraphs()) {
                    tool.check(paragraph.text());
                }
            }
            words += words(stories.get(i));
        }
        return (processorNanos() - start) / 1e6 / words;
    }

    private static int words(CheckedStory story) {
        return story.editions().stream()
                .flatMap(article -> article.article().paragraphs().stream())
                .mapToInt(paragraph -> paragraph.text().split("\\s+").length)
                .sum();
    }

    private static List<CheckedStory> stories() throws IOException {
        Path folder = Evaluation.dir().resolve("wmt").resolve(Evaluation.split());
        List<Path> russian;
        try (Stream<Path> files = Files.list(folder)) {
            russian = files.filter(file -> file.toString().endsWith(".ru.txt"))
                    .sorted()
                    .toList();
        }
        List<CheckedStory> stories = new ArrayList<>();
        for (int i = 0; i < russian.size(); i += ONE_IN) {
            Path english =
                    folder.resolve(russian.get(i).getFileName().toString().replace(".ru.txt", ".en.txt"));
            stories.add(Stories.of(
                    Stories.article(2L * i, "ru", paragraphs(russian.get(i))),
                    Stories.article(2L * i + 1, "en", paragraphs(english))));
        }
        return stories;
    }

    private static List<String> paragraphs(Path file) throws IOException {
        return Stream.of(Files.readString(file).split("\n"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
