package dev.parallax.finding.denial;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.eval.DataFolder;
import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Word;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/**
 * Counts in human translations which denials are translated without one, and by which words: {@code ./mvnw -Ptraining test
 * -Dtest=DenialTraining -Dcorpus.dir=FOLDER}. Writes {@code denials.tsv}; the same texts give the same file.
 *
 * <p>A word is an idiom of denial when, of the denials beside it, surely a share of {@link #USUAL} times that of all denials or
 * more is translated without one, by the lower end of Wilson's interval. A word says no by itself when it stands in
 * translations without a denial, of sentences with one, far oftener than in others (Dunning's log-likelihood ratio).
 */
@Tag("training")
class DenialTraining {

    private static final Path OUTPUT =
            Path.of("src", "main", "resources", "dev", "parallax", "finding", "denial", "denials.tsv");

    /** Running text. Documentation of software denies in set phrases, which say little about how the news does. */
    private static final List<String> TEXTS =
            List.of("everyday_human.tsv.xz", "general_human.tsv.xz", "literature_PD.tsv.xz");

    /** Longer pairs are paragraphs, in which one denial answers another. */
    private static final int LONGEST = 40;

    /** Of the normal distribution: a lower end that holds in 19 of 20 cases. */
    private static final double SURELY = 1.645;

    /** By which factor an idiom is translated without a denial more often than other denials. */
    private static final double USUAL = 2;

    /** Fewer denials beside a word say nothing about it. */
    private static final int FEWEST = 6;

    /** How much likelier a word of its own sense must be, and how surely (chi-square of one degree at 0.0001). */
    private static final double TIMES = 8;

    private static final double SIGNIFICANT = 15.14;

    private final BilingualLexicon lexicon = EmbeddedLexicon.load();

    @Test
    void countsDenials() throws IOException {
        Path corpus = DataFolder.CORPUS.path();
        Counts russian = new Counts("ru");
        Counts english = new Counts("en");
        for (String file : TEXTS) {
            read(corpus.resolve(file), russian, english);
        }
        StringBuilder rows = new StringBuilder("""
                # How human translators say denials of the other language, counted by DenialTraining in the corpora that NOTICE names.
                # language; the word's place: before or behind the word that denies, the lemma that is denied, or a word that says no itself
                # the word; how many denials, or for a word that says no itself: how many translations of a denial have it
                # how many of them are translated without a denial, or for a word that says no itself: how many times as often as elsewhere
                """);
        russian.rows(rows);
        english.rows(rows);
        Files.writeString(OUTPUT, rows);
    }

    private void read(Path file, Counts russian, Counts english) throws IOException {
        try (InputStream in = new XZInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] sides = line.split("\t");
                if (sides.length == 2) {
                    List<Word> source = Word.of(sides[0], "ru");
                    List<Word> target = Word.of(sides[1], "en");
                    // A lone t is what a converter left of an n't: whether such a sentence denies is not to be seen.
                    boolean whole =
                            target.stream().noneMatch(word -> word.norm().equals("t"));
                    if (whole && source.size() <= LONGEST && target.size() <= LONGEST) {
                        russian.add(source, target, english);
                        english.add(target, source, russian);
                    }
                }
            }
        }
    }

    /** What was counted of denials in one language, and of the words of that language that stand for the other's. */
    private final class Counts {

        private final String language;

        /** By place and word: denials, and those of them without one in the translation. */
        private final Map<String, int[]> beside = new TreeMap<>();

        private final int[] all = new int[2];

        /** By lemma: in how many translations of a denial without one, and in how many of no denial. */
        private final Map<String, int[]> instead = new HashMap<>();

        private final int[] translations = new int[2];

        Counts(String language) {
            this.language = language;
        }

        void add(List<Word> here, List<Word> there, Counts other) {
            List<Integer> markers = markers(here);
            boolean answered = !other.markers(there).isEmpty();
            if (markers.size() == 1) {
                int at = markers.get(0);
                count(all, answered);
                note("before", at > 0 ? here.get(at - 1).norm() : "", answered);
                note("behind", at + 1 < here.size() ? here.get(at + 1).norm() : "", answered);
                int denied = denied(here, at);
                note("denied", denied < 0 ? "" : lexicon.lemma(here.get(denied).norm(), language), answered);
            }
            if (!answered) {
                other.stand(there, markers.isEmpty() ? 1 : 0);
            }
        }

        private void stand(List<Word> words, int column) {
            translations[column]++;
            Set<String> lemmas = new HashSet<>();
            words.stream()
                    .filter(word -> !word.isCapitalised())
                    .forEach(word -> lemmas.add(lexicon.lemma(word.norm(), language)));
            lemmas.forEach(lemma -> instead.computeIfAbsent(lemma, key -> new int[2])[column]++);
        }

        private List<Integer> markers(List<Word> words) {
            List<Integer> markers = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                if (denies(words.get(i).norm())) {
                    markers.add(i);
                }
            }
            return markers;
        }

        /** Whether the word denies, wherever it stands. */
        private boolean denies(String norm) {
            DenialWords known = DenialWords.all();
            return known.has(language, "denies", norm)
                    || (language.equals("ru") ? known.has("ru", "pronoun", norm) : norm.endsWith("n't"));
        }

        private int denied(List<Word> words, int marker) {
            for (int i = marker + 1; i < words.size() && i <= marker + 3; i++) {
                if (FunctionWords.isContent(words.get(i), language)) {
                    return i;
                }
            }
            return -1;
        }

        private void note(String place, String word, boolean answered) {
            if (!word.isEmpty() && word.codePoints().allMatch(Character::isLetter)) {
                count(beside.computeIfAbsent(place + "\t" + word, key -> new int[2]), answered);
            }
        }

        private static void count(int[] counts, boolean answered) {
            counts[0]++;
            counts[1] += answered ? 0 : 1;
        }

        void rows(StringBuilder rows) {
            double base = (double) all[1] / all[0];
            rows.append(String.format(
                    Locale.ROOT, "# %s: of %d denials %.3f are translated without one%n", language, all[0], base));
            beside.forEach((word, counts) -> {
                if (counts[0] >= FEWEST && atLeast(counts[1], counts[0]) > USUAL * base) {
                    rows.append(String.join("\t", language, word, "" + counts[0], "" + counts[1]))
                            .append('\n');
                }
            });
            new TreeMap<>(instead).forEach((lemma, counts) -> {
                double times = (counts[0] / (double) translations[0]) / ((counts[1] + 0.5) / translations[1]);
                if (counts[0] >= FEWEST
                        && times >= TIMES
                        && ratio(counts) >= SIGNIFICANT
                        && lemma.codePoints().allMatch(Character::isLetter)) {
                    rows.append(String.format(
                            Locale.ROOT, "%s\tinstead\t%s\t%d\t%.1f%n", language, lemma, counts[0], times));
                }
            });
        }

        /** The lower end of Wilson's interval for a share. */
        private static double atLeast(int part, int whole) {
            double share = (double) part / whole;
            double z = SURELY * SURELY;
            double middle = share + z / (2 * whole);
            double spread = SURELY * Math.sqrt((share * (1 - share) + z / (4 * whole)) / whole);
            return (middle - spread) / (1 + z / whole);
        }

        /** Dunning's ratio for a word in the two sorts of translation. */
        private double ratio(int[] counts) {
            double together = (counts[0] + counts[1]) / (double) (translations[0] + translations[1]);
            return 2
                    * (term(counts[0], together * translations[0])
                            + term(counts[1], together * translations[1])
                            + term(translations[0] - counts[0], (1 - together) * translations[0])
                            + term(translations[1] - counts[1], (1 - together) * translations[1]));
        }

        private static double term(double seen, double expected) {
            return seen == 0 ? 0 : seen * Math.log(seen / expected);
        }
    }
}
