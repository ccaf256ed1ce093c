package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.Stories;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicon;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Learns the weights of {@link StrangerModel}: {@code ./mvnw -Ptraining test -Dtest=StrangerTraining -Dcorpus.dir=FOLDER
 * -Dtrain.dir=FOLDER}. Whatever no dictionary has in texts as they stand is a name or a rare word; what a planted slip
 * makes is a slip. Folds, threshold and printing are as in {@link MisfitTraining}.
 */
@Tag("training")
class StrangerTraining {

    private static final int FOLDS = 5;

    /** So many words are read. */
    private static final int WORDS = Integer.getInteger("training.words", 300_000);

    /** A slip is planted in one paragraph of so many, else it stands as it is. */
    private static final int ONE_IN = 2;

    /** The slip of one paragraph in so many stands in the article twice. */
    private static final int AGAIN = 2;

    /** Slips in 100 that are two slips in one word. */
    private static final int TWICE = 10;

    /** False alarms in 1,000 words that each look may make; most of what is told of published text is a slip of its own. */
    private static final Map<String, Map<Stranger.Look, Double>> BUDGET = Map.of(
            "en",
            Map.of(
                    Stranger.Look.PLAIN, 0.8,
                    Stranger.Look.SENTENCE_START, 0.15,
                    Stranger.Look.NAME, 0.1,
                    Stranger.Look.JOINED, 0.25),
            "ru",
            Map.of(
                    Stranger.Look.PLAIN, 0.4,
                    Stranger.Look.SENTENCE_START, 0.05,
                    Stranger.Look.NAME, 0.05,
                    Stranger.Look.JOINED, 0.05));

    private final List<Case> cases = new ArrayList<>();
    private final int[] foreignWords = new int[FOLDS];
    private final Map<Planter.Kind, Integer> lost = new EnumMap<>(Planter.Kind.class);

    /** An unknown word. @param planted what made it; null for one that stands there rightly */
    private record Case(
            int fold,
            boolean isForeign,
            Planter.@org.jspecify.annotations.Nullable Kind planted,
            Stranger.Look look,
            float[] features,
            String word) {}

    /** Both, or the one that {@code -Dtraining.language} names. */
    static List<String> languages() {
        return List.of(System.getProperty("training.language", "en,ru").split(","));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void learnsTheWeights(String language) throws IOException {
        Lexicons lexicons = new Lexicons(Map.of(), EmbeddedLexicon.load());
        Lexicon lexicon = lexicons.of(language).orElseThrow();
        List<Lesson> lessons = new ArrayList<>();
        int words = 0;
        for (Lesson lesson : Lesson.all(
                Path.of(System.getProperty("corpus.dir", "../shared/corpus")),
                Path.of(System.getProperty("train.dir", "../shared/train")),
                language)) {
            if (words < WORDS) {
                lessons.add(lesson);
                words += String.join(" ", lesson.paragraphs()).split(" ").length;
            }
        }
        UnknownWordChecker checker = new UnknownWordChecker(lexicons);
        Random random = new Random(3);
        Planter planter = new Planter(lexicon, random);
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            List<Planter.Planted> slips = new ArrayList<>();
            for (String paragraph : lesson.paragraphs()) {
                slips.add(random.nextInt(ONE_IN) == 0 ? plant(planter, paragraph, random) : null);
            }
            learnFrom(lesson, null, i % FOLDS, checker, lexicons, lexicon);
            learnFrom(lesson, slips, i % FOLDS, checker, lexicons, lexicon);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d words in %d lessons, %d unknown words, %d of them planted, never asked about %s%n",
                language,
                words,
                lessons.size(),
                cases.size(),
                cases.stream().filter(some -> some.planted() != null).count(),
                lost);
        List<StrangerModel> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            folds.add(learn(other -> other != left));
        }
        Map<Stranger.Look, Double> least = new EnumMap<>(Stranger.Look.class);
        for (Stranger.Look look : Stranger.Look.values()) {
            for (double budget : new double[] {0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1}) {
                print(folds, look, budget);
            }
            least.put(
                    look,
                    threshold(
                            folds,
                            look,
                            requireNonNull(requireNonNull(BUDGET.get(language)).get(look))));
        }
        cases.stream()
                .filter(some -> some.planted() == null
                        && some.isForeign()
                        && odds(some, folds) >= requireNonNull(least.get(some.look())))
                .forEach(some -> System.out.println("  told: " + some.word()));
        write(language, new StrangerModel(learn(fold -> true).weights(), least));
    }

    private static Planter.@Nullable Planted plant(Planter planter, String text, Random random) {
        Planter.Kind kind = random.nextInt(8) == 0 ? Planter.Kind.MISSING_SPACE : Planter.Kind.NO_WORD;
        Optional<Planter.Planted> planted = planter.plant(text, kind);
        if (planted.isPresent() && kind == Planter.Kind.NO_WORD && random.nextInt(100) < TWICE) {
            planted = planter.again(planted.get());
        }
        return planted.orElse(null);
    }

    /** @param slips one for each paragraph, or null for none; null to read the lesson as it stands */
    private void learnFrom(
            Lesson lesson,
            @org.jspecify.annotations.Nullable List<Planter.Planted> slips,
            int fold,
            UnknownWordChecker checker,
            Lexicons lexicons,
            Lexicon lexicon) {
        List<String> paragraphs = new ArrayList<>(lesson.paragraphs());
        for (int i = 0; slips != null && i < paragraphs.size(); i++) {
            if (slips.get(i) != null) {
                paragraphs.set(i, slips.get(i).text());
            }
        }
        int judged = paragraphs.size();
        for (int i = 0; slips != null && i < judged; i += AGAIN) {
            paragraphs.add(paragraphs.get(i)); // who misspells a word does so again
        }
        CheckedStory story = lesson.story(paragraphs);
        NightVocabulary night = Stories.night(List.of(story));
        ArticleWords words = new ArticleWords(story, story.editions().get(0), night, lexicons);
        for (int i = 0; i < judged; i++) {
            Planter.Planted slip = slips == null ? null : slips.get(i);
            if (slips != null && slip == null) {
                continue;
            }
            TextChecker.Text text = new TextChecker.Text(
                    story.editions().get(0), i, paragraphs.get(i), lexicon.language(), lexicon, words);
            if (slips == null && lesson.isForeign()) {
                foreignWords[fold] +=
                        (int) text.tokens().stream().filter(Words.Token::isWord).count();
            }
            int told = 0;
            for (Stranger stranger : checker.strangers(text)) {
                boolean there = slip != null
                        && stranger.start() < slip.end()
                        && stranger.start() + stranger.word().length() > slip.start();
                if (slip == null || there) {
                    cases.add(new Case(
                            fold,
                            lesson.isForeign(),
                            slip == null ? null : slip.kind(),
                            stranger.look(),
                            floats(stranger.features()),
                            stranger.word() + " → "
                                    + (stranger.suggestions().isEmpty()
                                            ? "?"
                                            : stranger.suggestions().get(0).text())));
                    told++;
                }
            }
            if (slip != null && told == 0) {
                lost.merge(slip.kind(), 1, Integer::sum);
            }
        }
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    private StrangerModel learn(IntPredicate folds) {
        Map<Stranger.Look, double[]> weights = new EnumMap<>(Stranger.Look.class);
        for (Stranger.Look look : Stranger.Look.values()) {
            weights.put(
                    look,
                    LogisticRegression.fit(
                            cases.stream()
                                    .filter(some -> some.look() == look && folds.test(some.fold()))
                                    .map(some -> new LogisticRegression.Row(some.features(), some.planted() != null, 1))
                                    .toList(),
                            Stranger.NAMES.size()));
        }
        return new StrangerModel(weights, Map.of());
    }

    private static double odds(Case some, List<StrangerModel> models) {
        return LogisticRegression.weigh(
                requireNonNull(models.get(some.fold()).weights().get(some.look())), some.features());
    }

    private double threshold(List<StrangerModel> folds, Stranger.Look look, double budget) {
        double[] alarms = cases.stream()
                .filter(some -> some.planted() == null && some.isForeign() && some.look() == look)
                .mapToDouble(some -> odds(some, folds))
                .sorted()
                .toArray();
        int allowed = (int) (budget * Arrays.stream(foreignWords).sum() / 1000);
        return alarms[Math.max(0, alarms.length - 1 - allowed)];
    }

    private void print(List<StrangerModel> folds, Stranger.Look look, double budget) {
        double least = threshold(folds, look, budget);
        List<Case> of = cases.stream()
                .filter(some -> some.planted() != null && some.look() == look)
                .toList();
        long there = of.stream().filter(some -> odds(some, folds) >= least).count();
        System.out.printf(
                Locale.ROOT,
                "  %s, %.2f false alarms: from %.2f, found %.3f of %d%n",
                look,
                budget,
                least,
                there / (double) of.size(),
                of.size());
    }

    private static void write(String language, StrangerModel model) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(
                "# How each feature of Stranger weighs for a plain word, at a sentence's start, with a capital inside a"
                        + " sentence, and for two words without their space: learnt by StrangerTraining.");
        for (int i = 0; i < Stranger.NAMES.size(); i++) {
            int feature = i;
            rows.add(Stranger.NAMES.get(i) + "\t"
                    + Stream.of(Stranger.Look.values())
                            .map(look -> String.format(
                                    Locale.ROOT,
                                    "%.4f",
                                    requireNonNull(model.weights().get(look))[feature]))
                            .collect(Collectors.joining("\t")));
        }
        rows.add(StrangerModel.LEAST + "\t"
                + Stream.of(Stranger.Look.values())
                        .map(look ->
                                String.format(Locale.ROOT, "%.3f", model.least().get(look)))
                        .collect(Collectors.joining("\t")));
        Files.write(
                Path.of("src/main/resources/dev/parallax/finding/spelling/stranger-" + language + ".tsv"), rows, UTF_8);
    }
}
