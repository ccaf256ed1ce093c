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
 * read: {@code ./mvnw -Ptraining test -Dtest=SpellingTraining -Dcorpus.dir=FOLDER -Dtrain.dir=FOLDER}, for one language with
 * {@code -Dtraining.language=ru}. Each article is learnt from alone and beside its other edition, for two tables. Prints
 * what is found for which false alarms, and how far the tables are from those that were there. The same texts give the same
 * tables; nothing in them is set by hand afterwards.
 */
@Tag("training")
class SpellingTraining {

    /** False alarms in 1,000 words that unknown words may make; of published text, half of what is reported is a slip. */
    private static final OddsTrainer.Budget<Stranger.Look> STRANGERS =
            new OddsTrainer.Budget<>(0.8, Map.of(Stranger.Look.NAME, 0.5));

    /** The same for words in the wrong place. */
    private static final OddsTrainer.Budget<Alternative.Kind> MISFITS =
            new OddsTrainer.Budget<>(0.4, Map.of(Alternative.Kind.SMALL, 0.15));

    /**
     * The same beside the other edition, where less is allowed: of web pages of news, which make most false alarms, no other
     * edition is there to learn from.
     */
    private static final OddsTrainer.Budget<Stranger.Look> STRANGERS_BESIDE =
            new OddsTrainer.Budget<>(0.75, Map.of(Stranger.Look.NAME, 0.45));

    private static final OddsTrainer.Budget<Alternative.Kind> MISFITS_BESIDE =
            new OddsTrainer.Budget<>(0.3, Map.of(Alternative.Kind.SMALL, 0.1125));

    /** The same for words cut in two. */
    private static final double CUTS = 0.05;

    /** What is written as news is, and of which the n-grams know nothing or, of one line, not it. */
    private static final Set<String> LIKE_NEWS = Set.of("general_human", "nllbmd_health", "pud_wiki", Lesson.PAGES);

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
    void learnsTheTables(String language) throws IOException {
        Lexicons lexicons = new Lexicons(Map.of(), EmbeddedLexicon.load());
        Lexicon lexicon = lexicons.of(language).orElseThrow();
        Path corpus = Path.of(System.getProperty("corpus.dir"));
        List<Lesson> unseen = Lesson.all(corpus, Path.of(System.getProperty("train.dir")), language);
        List<Lesson> counted = new ArrayList<>(unseen);
        counted.addAll(Lesson.counted(corpus, language));
        CutCases cuts = new CutCases(lexicons, lexicon);
        unseen.forEach(lesson -> cuts.add(lesson.alone()));
        write("cut-word-" + language, cuts.trainer(), new OddsTrainer.Budget<>(CUTS, Map.of()));
        for (boolean beside : new boolean[] {false, true}) {
            Function<List<Lesson>, List<Lesson>> edition = lessons -> lessons.stream()
                    .filter(lesson -> !beside || !lesson.other().isEmpty())
                    .map(lesson -> beside ? lesson : lesson.alone())
                    .toList();
            String ending = (beside ? "-beside-" : "-alone-") + language;
            StrangerCases strangers = new StrangerCases(lexicons, lexicon, beside);
            edition.apply(counted).forEach(strangers::add);
            write("stranger" + ending, strangers.trainer(), beside ? STRANGERS_BESIDE : STRANGERS);
            MisfitCases misfits = new MisfitCases(lexicons, lexicon, beside);
            edition.apply(unseen).forEach(misfits::add);
            write("misfit" + ending, misfits.trainer(), beside ? MISFITS_BESIDE : MISFITS);
        }
    }

    /** False alarms in 1,000 words of unknown words in a language that nothing or little was learnt from. */
    private static final OddsTrainer.Budget<Stranger.Look> STRANGERS_PLAIN = new OddsTrainer.Budget<>(2.5, Map.of());

    /** Of no language more, so that none outweighs the others. */
    private static final int MOST_WORDS = 80_000;

    /**
     * What any language with a dictionary is judged by: learnt from languages with texts to learn from, each of which is judged
     * by what the others taught.
     */
    @Test
    void learnsWhatHoldsForOtherLanguages() throws IOException {
        Path training = Path.of(System.getProperty("train.dir"));
        OddsTrainer<Stranger.Look> trainer = new OddsTrainer<>(Stranger.Look.class, Stranger.NAMES);
        for (String language : List.of("ru", "en", "de", "es", "fr", "pl")) {
            List<Lesson> lessons = new ArrayList<>(
                    Lexicons.knows(language)
                            ? Lesson.all(Path.of(System.getProperty("corpus.dir")), training, language)
                            : Lesson.pages(training, language));
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
        write(table, trainer, trainer.learn(budget, LIKE_NEWS::contains));
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
                    kind -> requireNonNull(learnt.weights().get(kind))[feature]));
        }
        rows.add(row(
                trainer, LearntOdds.LEAST, kind -> requireNonNull(learnt.least().get(kind))));
        Path file = RESOURCES.resolve(table + ".tsv");
        List<String> before = Files.exists(file) ? Files.readAllLines(file, UTF_8) : List.of();
        long changed = rows.stream().filter(row -> !before.contains(row)).count();
        System.out.println(changed == 0 ? "  as it was" : "  " + changed + " of " + rows.size() + " rows changed");
        Files.write(file, rows, UTF_8);
    }

    private static <K extends Enum<K>> String row(OddsTrainer<K> trainer, String name, Function<K, Double> value) {
        return name + "\t"
                + Stream.of(trainer.kinds().getEnumConstants())
                        .map(kind -> String.format(Locale.ROOT, "%.4f", value.apply(kind)))
                        .collect(Collectors.joining("\t"));
    }
}
