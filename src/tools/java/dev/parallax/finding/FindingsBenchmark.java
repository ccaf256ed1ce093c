package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.grammar.GrammarLevel;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 1,000 articles of 400 words, half of them Russian, checked on two threads; prints the time and LanguageTool's share. */
@Tag("bench")
class FindingsBenchmark {

    private static final int STORIES = 500;
    private static final int WORDS = 400;
    private static final int THREADS = 2;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @Test
    void checksANight() throws Exception {
        List<CheckedStory> stories = stories();
        NightVocabulary night = Stories.night(stories);
        System.gc();
        Duration own = time(stories, night, GrammarLevel.OFF);
        Duration all = time(stories, night, GrammarLevel.CAREFUL);
        long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
        System.out.printf(
                Locale.ROOT,
                "%d articles of %d words on %d threads: %d s, of which LanguageTool %d s; heap in use at the end %d MiB, most allowed %d MiB%n",
                2 * STORIES,
                WORDS,
                THREADS,
                all.toSeconds(),
                Math.max(0, all.minus(own).toSeconds()),
                used,
                Runtime.getRuntime().maxMemory() >> 20);
        assertThat(all).isLessThan(LIMIT);
    }

    private static Duration time(List<CheckedStory> stories, NightVocabulary night, GrammarLevel grammar)
            throws Exception {
        long start = System.nanoTime();
        StoryChecker checker = new StoryChecker(
                SpellingCheckers.all(new SpellingSettings(grammar, Map.of()), EmbeddedLexicon.load()),
                Hearing.OF_EVERYTHING,
                25,
                EmbeddedLexicon.load());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            stories.forEach(story ->
                    tasks.add(() -> checker.check(story, night).findings().size()));
            int findings = 0;
            for (Future<Integer> found : threads.invokeAll(tasks)) {
                findings += found.get();
            }
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            System.out.printf(Locale.ROOT, "%s: %d findings in %d s%n", grammar, findings, time.toSeconds());
            return time;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Sentences of the sample's texts in a new order each time, with a slip in every hundredth word. */
    private static List<CheckedStory> stories() throws IOException {
        List<String> russian = sentences("ru/port.txt", "ru/library.txt");
        List<String> english = sentences("en/port.txt", "en/bakery.txt");
        Random random = new Random(400);
        List<CheckedStory> stories = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            stories.add(Stories.of(
                    Stories.article(2L * i, "ru", paragraphs(russian, random)),
                    Stories.article(2L * i + 1, "en", paragraphs(english, random))));
        }
        return stories;
    }

    private static List<String> sentences(String... files) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String file : files) {
            byte[] bytes = Files.readAllBytes(Path.of("sample-input").resolve(file));
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\ufffd') >= 0) {
                text = new String(bytes, "windows-1251");
            }
            for (String sentence : text.split("(?<=[.!?])\\s+|\\R\\s*\\R")) {
                if (!sentence.isBlank()) {
                    sentences.add(sentence.strip().replaceAll("\\s+", " "));
                }
            }
        }
        return sentences;
    }

    private static List<String> paragraphs(List<String> sentences, Random random) {
        List<String> paragraphs = new ArrayList<>();
        int words = 0;
        while (words < WORDS) {
            StringBuilder paragraph = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                String[] sentence =
                        sentences.get(random.nextInt(sentences.size())).split(" ");
                words += sentence.length;
                for (String word : sentence) {
                    paragraph
                            .append(random.nextInt(100) == 0 ? slip(word, random) : word)
                            .append(' ');
                }
            }
            paragraphs.add(paragraph.toString().strip());
        }
        return paragraphs;
    }

    private static String slip(String word, Random random) {
        if (word.length() < 4) {
            return word;
        }
        int index = 1 + random.nextInt(word.length() - 2);
        List<String> letters = new ArrayList<>(List.of(word.split("")));
        Collections.swap(letters, index, index - 1);
        return String.join("", letters);
    }
}
