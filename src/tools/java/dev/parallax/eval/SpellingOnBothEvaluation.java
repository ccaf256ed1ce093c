package dev.parallax.eval;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.Hearing;
import dev.parallax.finding.Stories;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.judge.LearntJudge;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.spelling.Planter;
import dev.parallax.finding.spelling.Planter.Planted;
import dev.parallax.finding.spelling.SpellingCheckers;
import dev.parallax.finding.spelling.SpellingSettings;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Words in the wrong place, planted alike in the news that Parallax was measured on while it was written and in other news
 * ({@code fresh}): whether as many are found in the one as in the other, and how much that varies from one fifth of all
 * documents to the next. Nothing is learnt from any of them.
 */
@Tag("eval")
class SpellingOnBothEvaluation {

    private static final int NO_CAP = 1_000_000;

    private static final int FOLDS = 5;

    /** Planted in turn, one in a paragraph. */
    private static final List<Planter.Kind> KINDS = List.of(
            Planter.Kind.OTHER_WORD, Planter.Kind.CONFUSED, Planter.Kind.OTHER_FORM, Planter.Kind.OTHER_SMALL_WORD);

    private final StoryChecker checker = new StoryChecker(
            SpellingCheckers.all(SpellingSettings.DEFAULTS, EmbeddedLexicon.load()),
            Hearing.of(FindingSettings.DEFAULTS, LearntJudge.load()),
            NO_CAP,
            EmbeddedLexicon.load());
    private final Lexicons lexicons = new Lexicons(Map.of(), EmbeddedLexicon.load());

    /**
     * An untouched text.
     *
     * @param other of the same story, in the other language
     */
    private record Untouched(Path text, Path other) {}

    /** What is found in some documents. */
    private record Counts(int planted, int found, int words, int alarms) {

        Counts plus(Counts more) {
            return new Counts(planted + more.planted, found + more.found, words + more.words, alarms + more.alarms);
        }

        static Counts of(Stream<Counts> some) {
            return some.reduce(new Counts(0, 0, 0, 0), Counts::plus);
        }

        double share() {
            return found / (double) planted;
        }

        double alarmsFor1000() {
            return 1000d * alarms / words;
        }
    }

    @Test
    void wordsInTheWrongPlaceOnBoth() throws IOException {
        StringBuilder table = new StringBuilder("""
                ## Words in the wrong place in `planted` and in `fresh`

                One such slip was planted in each paragraph of untouched news, of four kinds in turn. The share that is found, in the news
                of `planted`, in `fresh`, and the mean of five folds over both with the least and the most; the last column is that mean
                less the first. The same of all findings in 1,000 words of the untouched texts.

                | | planted | `fresh` | both in five folds | difference |
                |---|---|---|---|---|
                """);
        for (String language : List.of("en", "ru")) {
            for (boolean beside : new boolean[] {false, true}) {
                List<Counts> dev = counted(planted(language), language, beside);
                List<Counts> fresh = counted(fresh(language), language, beside);
                table.append(rows(
                        (language.equals("en") ? "English" : "Russian")
                                + (beside ? ", with the other edition" : ", the text alone"),
                        dev,
                        fresh));
            }
        }
        Evaluation.report("62-spelling-on-both", table.toString());
    }

    private static List<Untouched> planted(String language) throws IOException {
        Path news = Evaluation.dir().resolve("wmt").resolve(Evaluation.split());
        return texts(Evaluation.dir().resolve("spelling/planted/" + Evaluation.split() + "/" + language + "-clean"), "")
                .map(text -> new Untouched(text, news.resolve(name(text) + "." + other(language) + ".txt")))
                .toList();
    }

    private static List<Untouched> fresh(String language) throws IOException {
        return texts(Evaluation.dir().resolve("fresh/" + Evaluation.split() + "/clean"), "." + language)
                .map(text -> new Untouched(
                        text,
                        text.resolveSibling(name(text).replaceAll(language + "$", other(language)) + ".txt")))
                .toList();
    }

    private static Stream<Path> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending + ".txt")).sorted().toList().stream();
        }
    }

    private static String name(Path text) {
        return text.getFileName().toString().replaceAll("\\.txt$", "");
    }

    private static String other(String language) {
        return language.equals("en") ? "ru" : "en";
    }

    private List<Counts> counted(List<Untouched> texts, String language, boolean beside) throws IOException {
        Lexicon lexicon = lexicons.of(language).orElseThrow();
        Planter planter = new Planter(lexicon, new Random(11));
        List<Counts> counts = new ArrayList<>();
        for (Untouched text : texts) {
            List<String> paragraphs = SpeltText.paragraphs(text.text());
            List<String> other =
                    beside && Files.exists(text.other()) ? SpeltText.paragraphs(text.other()) : List.of();
            counts.add(counted(paragraphs, other, language, planter));
        }
        return counts;
    }

    private Counts counted(List<String> paragraphs, List<String> other, String language, Planter planter) {
        List<Optional<Planted>> slips = IntStream.range(0, paragraphs.size())
                .mapToObj(i -> planter.plant(paragraphs.get(i), KINDS.get(i % KINDS.size())))
                .toList();
        List<String> written = IntStream.range(0, paragraphs.size())
                .mapToObj(i -> slips.get(i).map(Planted::text).orElse(paragraphs.get(i)))
                .toList();
        List<Finding> findings = findings(written, other, language);
        int found = (int) IntStream.range(0, slips.size())
                .filter(i -> slips.get(i).isPresent()
                        && findings.stream().anyMatch(finding -> isOf(finding, i, slips.get(i).get())))
                .count();
        return new Counts(
                (int) slips.stream().filter(Optional::isPresent).count(),
                found,
                paragraphs.stream().mapToInt(text -> text.split("\\s+").length).sum(),
                findings(paragraphs, other, language).size());
    }

    private static boolean isOf(Finding finding, int paragraph, Planted slip) {
        return finding.paragraph() == paragraph
                && finding.span().start() < slip.end()
                && finding.span().end() > slip.start();
    }

    private List<Finding> findings(List<String> paragraphs, List<String> other, String language) {
        CheckedArticle article = Stories.article(1, language, paragraphs);
        CheckedStory story = other.isEmpty()
                ? Stories.of(article)
                : Stories.of(article, Stories.article(2, other(language), other));
        return checker.check(story, Stories.night(List.of(story))).findings().stream()
                .filter(finding -> finding.article() == 1)
                .toList();
    }

    private static String rows(String name, List<Counts> dev, List<Counts> fresh) {
        List<Counts> both = Stream.concat(dev.stream(), fresh.stream()).toList();
        List<Counts> folds = IntStream.range(0, FOLDS)
                .mapToObj(fold -> Counts.of(
                        IntStream.range(0, both.size()).filter(i -> i % FOLDS == fold).mapToObj(both::get)))
                .toList();
        Counts here = Counts.of(dev.stream());
        Counts there = Counts.of(fresh.stream());
        return row(name + ", found", here.share(), there.share(), folds.stream().map(Counts::share).toList())
                + row(
                        name + ", findings in untouched text",
                        here.alarmsFor1000(),
                        there.alarmsFor1000(),
                        folds.stream().map(Counts::alarmsFor1000).toList());
    }

    private static String row(String name, double dev, double fresh, List<Double> folds) {
        double mean = folds.stream().mapToDouble(value -> value).average().orElseThrow();
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f (%.3f–%.3f) | %+.3f |%n",
                name,
                dev,
                fresh,
                mean,
                folds.stream().mapToDouble(value -> value).min().orElseThrow(),
                folds.stream().mapToDouble(value -> value).max().orElseThrow(),
                mean - dev);
    }
}
