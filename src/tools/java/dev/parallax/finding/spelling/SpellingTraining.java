package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.parallax.finding.lexis.Alternative;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Learns the tables by which {@link UnknownWordChecker} and {@link ConfusionChecker} judge, and writes them where they are
 * read: {@code ./mvnw -Ptraining test -Dtest=SpellingTraining -Dcorpus.dir=FOLDER -Dtrain.dir=FOLDER -Dngrams.dir=FOLDER}, for
 * one language with {@code -Dtraining.language=ru}. Each article is learnt from alone and beside its other edition, for two
 * tables. Prints what is found for which false alarms, and how far the tables are from those that were there. The same texts
 * give the same tables; those in force are what one run wrote: src/docs/adr/0129.
 */
@Tag("training")
class SpellingTraining {

    /**
     * False alarms in 1,000 words that unknown words may make; of published text, half of what is reported is a slip. They are
     * planted in words as they stand, so that each look has as many as it has words.
     */
    private static final Map<String, OddsTrainer.Budget<Stranger.Look>> STRANGERS =
            Map.of("en", strangers(0.9, 0.5), "ru", strangers(0.8, 0.5));

    private static final Map<String, OddsTrainer.Budget<Stranger.Look>> STRANGERS_BESIDE =
            Map.of("en", strangers(1.0, 0.45), "ru", strangers(0.75, 0.45));

    /**
     * The same for words in the wrong place, in each domain: of what is reported there, two thirds are slips. Of English, pages
     * are such a domain, with more slips of their own than any other; of Russian there are none that are long enough.
     */
    private static final Map<String, OddsTrainer.Budget<Alternative.Kind>> MISFITS =
            Map.of("en", misfits(0.6, 0.15), "ru", misfits(0.5, 0.15));

    /**
     * The same beside the other edition, where less is allowed: of web pages of news, which make most false alarms, no other
     * edition is there to learn from. With 0.4 for Russian, «Пещерные» was reported in a clean story, with 0.17 a right
     * «спадать».
     */
    private static final Map<String, OddsTrainer.Budget<Alternative.Kind>> MISFITS_BESIDE =
            Map.of("en", misfits(0.45, 0.12), "ru", misfits(0.16, 0.12));

    /** The same for words cut in two. */
    private static final double CUTS = 0.05;

    /** What is written as news is, and of which the n-grams know nothing or, of one line, not it. */
    private static final Set<String> LIKE_NEWS = Set.of("general_human", "nllbmd_health", "pud_wiki", Lesson.PAGES);

    /** Of these there is enough to say how many false alarms a domain has that nothing was learnt from. */
    private static final Set<String> JUDGED = Set.of("general_human", "nllbmd_health", Lesson.PAGES);

    /** One lesson in this many has its other edition in translation too; the engine takes its time. */
    private static final int ONE_TRANSLATED_IN = 4;

    private static final Path CORPUS = folder("corpus.dir");

    private static final Path TRAINING = folder("train.dir");

    /** Alone and beside another edition. */
    private static final boolean[] EDITIONS = {false, true};

    private static final Path RESOURCES = Path.of("src/main/resources/dev/parallax/finding/spelling");

    /** Both, or the one that {@code -Dtraining.language} names. */
    static List<String> languages() {
        return List.of(System.getProperty("training.language", "en,ru").split(","));
    }

    static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void learnsUnknownAndCutWords(String language) throws IOException {
        Lexicons lexicons = new Lexicons(Map.of(), EmbeddedLexicon.load());
        Lexicon lexicon = lexicons.of(language).orElseThrow();
        List<Lesson> lessons = Lesson.all(CORPUS, TRAINING, language);
        CutCases cuts = new CutCases(lexicons, lexicon);
        lessons.forEach(lesson -> cuts.add(lesson.alone()));
        write("cut-word-" + language, cuts.trainer(), new OddsTrainer.Budget<>(CUTS, Map.of(), false, false));
        lessons.addAll(Lesson.counted(CORPUS, language));
        for (boolean beside : EDITIONS) {
            StrangerCases strangers = new StrangerCases(lexicons, lexicon, beside);
            lessons.stream().flatMap(lesson -> lesson.edition(beside)).forEach(strangers::add);
            write(
                    table("stranger", beside, language),
                    strangers.trainer(),
                    requireNonNull((beside ? STRANGERS_BESIDE : STRANGERS).get(language)));
        }
    }

    /**
     * Varied lines are judged with n-grams that were counted without them, which {@code SpellingModelBuilder} writes into the
     * folder that {@code ngrams.dir} names: the n-grams know nothing of tomorrow's news.
     */
    @ParameterizedTest
    @MethodSource("languages")
    void learnsWordsInTheWrongPlace(String language) throws IOException {
        Lexicons lexicons = new Lexicons(Map.of(), EmbeddedLexicon.load());
        Lexicon lexicon = lexicons.of(language).orElseThrow();
        Lexicon without = Lexicon.load(
                language, Files.newInputStream(folder("ngrams.dir").resolve("ngrams-" + language + ".gz")));
        List<Lesson> lessons = Lesson.all(CORPUS, TRAINING, language);
        lessons.removeIf(lesson -> lesson.domain().equals(Lesson.VARIED));
        lessons.addAll(Lesson.varied(CORPUS, language));
        if (language.equals("en")) {
            lessons.addAll(Lesson.reports(TRAINING));
        }
        for (boolean beside : EDITIONS) {
            MisfitCases misfits = new MisfitCases(lexicons, lexicon, beside);
            for (int i = 0; i < lessons.size(); i++) {
                Lesson lesson = lessons.get(i);
                Lexicon known = lesson.domain().equals(Lesson.VARIED) ? without : lexicon;
                boolean isTranslated = beside && language.equals("en") && i % ONE_TRANSLATED_IN == 0;
                lesson.edition(beside)
                        .map(edition -> isTranslated ? edition.translated() : edition)
                        .forEach(edition -> misfits.add(edition, known));
            }
            write(
                    table("misfit", beside, language),
                    misfits.trainer(),
                    requireNonNull((beside ? MISFITS_BESIDE : MISFITS).get(language)));
        }
    }

    private static OddsTrainer.Budget<Stranger.Look> strangers(double together, double names) {
        return new OddsTrainer.Budget<>(together, Map.of(Stranger.Look.NAME, names), false, false);
    }

    private static OddsTrainer.Budget<Alternative.Kind> misfits(double together, double small) {
        return new OddsTrainer.Budget<>(together, Map.of(Alternative.Kind.SMALL, small), true, true);
    }

    private static String table(String name, boolean beside, String language) {
        return name + (beside ? "-beside-" : "-alone-") + language;
    }

    private static Path folder(String property) {
        return Path.of(requireNonNull(System.getProperty(property), () -> "Say which folder: -D" + property + "=FOLDER"));
    }

    /** False alarms in 1,000 words of unknown words in a language that nothing or little was learnt from. */
    private static final OddsTrainer.Budget<Stranger.Look> STRANGERS_PLAIN = strangers(1.5, 1.4);

    /** Of no language more, so that none outweighs the others. */
    private static final int MOST_WORDS = 80_000;

    /**
     * What any language with a dictionary is judged by: learnt from languages with texts to learn from, each of which is judged
     * by what the others taught.
     */
    @Test
    void learnsWhatHoldsForOtherLanguages() throws IOException {
        OddsTrainer<Stranger.Look> trainer = new OddsTrainer<>(Stranger.Look.class, Stranger.NAMES);
        for (String language : List.of("ru", "en", "de", "es", "fr", "pl")) {
            List<Lesson> lessons = new ArrayList<>(
                    Lexicons.knows(language)
                            ? Lesson.all(CORPUS, TRAINING, language)
                            : Lesson.pages(TRAINING, language));
            lessons.removeIf(lesson -> !LIKE_NEWS.contains(lesson.domain()));
            StrangerCases strangers = new StrangerCases(trainer, new Lexicons(), Lexicon.plain(language), false);
            int words = 0;
            for (int i = 0; i < lessons.size() && words < MOST_WORDS; i++) {
                strangers.add(lessons.get(i).ofLanguage());
                words += lessons.get(i).words();
            }
            System.out.println(language + ": " + words + " words");
        }
        write("stranger-plain", trainer, trainer.learn(STRANGERS_PLAIN, language -> true));
    }

    private static <K extends Enum<K>> void write(String table, OddsTrainer<K> trainer, OddsTrainer.Budget<K> budget)
            throws IOException {
        System.out.println(table);
        write(table, trainer, trainer.learn(budget, (budget.everywhere() ? JUDGED : LIKE_NEWS)::contains));
    }

    private static <K extends Enum<K>> void write(String table, OddsTrainer<K> trainer, LearntOdds<K> learnt)
            throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add("# How much each feature weighs, and from which odds a case is reported: of "
                + Stream.of(trainer.kinds().getEnumConstants())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                + ". Learnt by SpellingTraining.");
        for (int i = 0; i < trainer.features().size(); i++) {
            int feature = i;
            rows.add(row(
                    trainer,
                    trainer.features().get(i),
                    kind -> requireNonNull(learnt.sums().get(kind)).weights()[feature]));
        }
        rows.add(row(
                trainer, LearntOdds.LEAST, kind -> requireNonNull(learnt.least().get(kind))));
        write(table, rows);
        List<String> trees = trees(trainer, learnt);
        if (trees.size() > 1) {
            write(table + "-trees", trees);
        }
    }

    private static <K extends Enum<K>> List<String> trees(OddsTrainer<K> trainer, LearntOdds<K> learnt) {
        List<String> rows = new ArrayList<>();
        rows.add("# Small trees that add to the log-odds: a kind, a feature, and from which value on the second branch is taken;"
                + " the first follows at once. Learnt by SpellingTraining.");
        for (K kind : trainer.kinds().getEnumConstants()) {
            for (Trees.Step step :
                    requireNonNull(learnt.sums().get(kind)).trees().steps()) {
                String feature =
                        step.feature() < 0 ? Trees.ADDS : trainer.features().get(step.feature());
                rows.add(kind.name().toLowerCase(Locale.ROOT) + "\t" + feature
                        + String.format(Locale.ROOT, "\t%.4f", step.number()));
            }
        }
        return rows;
    }

    private static void write(String table, List<String> rows) throws IOException {
        Path file = RESOURCES.resolve(table + ".tsv");
        List<String> before = Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
        long changed = rows.stream().filter(row -> !before.contains(row)).count();
        System.out.println(
                "  " + table + (changed == 0 ? " as it was" : ": " + changed + " of " + rows.size() + " rows changed"));
        Files.write(file, rows, UTF_8);
    }

    private static <K extends Enum<K>> String row(OddsTrainer<K> trainer, String name, Function<K, Double> value) {
        return name + "\t"
                + Stream.of(trainer.kinds().getEnumConstants())
                        .map(kind -> String.format(Locale.ROOT, "%.4f", value.apply(kind)))
                        .collect(Collectors.joining("\t"));
    }
}
