package dev.parallax.finding.spelling;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.Hearing;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Stories;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.judge.LearntJudge;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What all checkers of how a text is written say of text that is right as it stands, by rule and by where it comes from:
 * {@code ./mvnw -Ptraining test -Dtest=CleanTextSurvey -Dcorpus.dir=FOLDER -Dtrain.dir=FOLDER}. Prints each finding, so that
 * somebody can read what a rule gets wrong, and then the counts. Published text has slips of its own: these are among them.
 */
@Tag("training")
class CleanTextSurvey {

    private static final int NO_CAP = 1_000_000;

    static List<String> languages() {
        return SpellingTraining.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void countsWhatIsToldOfRightText(String language) throws IOException {
        List<Lesson> lessons = Lesson.all(
                Path.of(System.getProperty("corpus.dir")), Path.of(System.getProperty("train.dir")), language);
        List<String> domains =
                lessons.stream().map(Lesson::domain).distinct().sorted().toList();
        Map<String, int[]> counts = new TreeMap<>();
        int[] words = new int[domains.size()];
        BilingualLexicon lexicon = EmbeddedLexicon.load();
        StoryChecker checker = new StoryChecker(
                SpellingCheckers.all(SpellingSettings.DEFAULTS, lexicon),
                Hearing.of(FindingSettings.DEFAULTS, LearntJudge.load()),
                NO_CAP,
                lexicon);
        for (Lesson lesson : lessons) {
            int domain = domains.indexOf(lesson.domain());
            words[domain] += lesson.words();
            // The text alone: the other edition forgives names, and not every article has one.
            CheckedStory story = Stories.of(Stories.article(1, language, lesson.paragraphs()));
            NightVocabulary night = Stories.night(List.of(story));
            for (Finding finding : checker.check(story, night).findings()) {
                counts.computeIfAbsent(finding.rule(), rule -> new int[domains.size()])[domain]++;
                print(lesson, finding);
            }
        }
        System.out.printf("%s, for 1,000 words: rule, %s%n", language, domains);
        counts.entrySet().stream()
                .sorted(Comparator.comparing(
                        row -> -Arrays.stream(row.getValue()).sum()))
                .forEach(row -> System.out.println(rates(row.getKey(), row.getValue(), words)));
        int[] all = new int[domains.size()];
        counts.values().forEach(row -> Arrays.setAll(all, i -> all[i] + row[i]));
        System.out.println(rates("all", all, words));
    }

    private static void print(Lesson lesson, Finding finding) {
        String text = lesson.paragraphs().get(finding.paragraph());
        int start = finding.span().start();
        int end = finding.span().end();
        System.out.printf(
                "%s\t%s\t%s[%s]%s\t%s%n",
                finding.rule(),
                lesson.domain(),
                text.substring(Math.max(0, start - 40), start),
                text.substring(start, end),
                text.substring(end, Math.min(text.length(), end + 40)),
                finding.suggestions());
    }

    private static String rates(String rule, int[] counts, int[] words) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "  %-40s", rule));
        for (int i = 0; i < counts.length; i++) {
            row.append(String.format(Locale.ROOT, " %5.2f", 1000d * counts[i] / words[i]));
        }
        return row.toString();
    }
}
