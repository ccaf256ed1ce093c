package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.Term;
import dev.parallax.finding.context.Weights;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Alternative;
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
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Learns the weights of {@link MisfitModel}: {@code ./mvnw -Ptraining test -Dtest=MisfitTraining -Dcorpus.dir=FOLDER
 * -Dtrain.dir=FOLDER}. In texts without slips every word is right, and each of its alternatives wrong; in the same texts with
 * planted slips the word that stood there is the one that was meant. What is learnt on four fifths of the texts is judged
 * on the last; the threshold is where untouched text that the n-grams know nothing of has as many false alarms as may be.
 * Prints how many slips each threshold finds. The same texts give the same weights.
 */
@Tag("training")
class MisfitTraining {

    private static final int FOLDS = 5;

    /** So many words are read. */
    private static final int WORDS = Integer.getInteger("training.words", 200_000);

    /** False alarms in 1,000 words that each kind may make: more where more is found for them. */
    private static final Map<String, Map<Alternative.Kind, Double>> BUDGET = Map.of(
            "en", Map.of(Alternative.Kind.LISTED, 0.4, Alternative.Kind.FORM, 0.05, Alternative.Kind.NEIGHBOUR, 0.3),
            "ru", Map.of(Alternative.Kind.LISTED, 0.1, Alternative.Kind.FORM, 0.05, Alternative.Kind.NEIGHBOUR, 0.3));

    /** Alternatives that fit so much worse are told by nothing: few of them are learnt from. */
    private static final double HOPELESS = -5;

    private static final int ONE_HOPELESS_IN = 50;

    /** One word in so many for which there is such a slip has it: what is on a list is seldom used, and often confused. */
    private static final Map<Alternative.Kind, Integer> ONE_IN =
            Map.of(Alternative.Kind.LISTED, 6, Alternative.Kind.FORM, 30, Alternative.Kind.NEIGHBOUR, 14);

    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final int[] foreignWords = new int[FOLDS];
    private Weights context = new Weights(new double[0]);

    /** One alternative at one place. */
    private record Case(Alternative.Kind kind, float[] features, boolean isMeant, double weight) {}

    /** A word with what may have been meant. @param planted how the planted slip came about; null where nothing is wrong */
    private record Place(
            int fold,
            boolean isForeign,
            Alternative.@org.jspecify.annotations.Nullable Kind planted,
            List<Case> cases) {}

    /** Both, or the one that {@code -Dtraining.language} names. */
    static List<String> languages() {
        return List.of(System.getProperty("training.language", "en,ru").split(","));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void learnsTheWeights(String language) throws IOException {
        Lexicons lexicons = new Lexicons(Map.of(), EmbeddedLexicon.load());
        Lexicon lexicon = lexicons.of(language).orElseThrow();
        context = Weights.of(language);
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
        Random random = new Random(5);
        for (int i = 0; i < lessons.size(); i++) {
            learnFrom(lessons.get(i), i % FOLDS, lexicons, lexicon, random);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d words in %d lessons, %d places of which %d planted, %d cases%n",
                language,
                words,
                lessons.size(),
                places.size(),
                places.stream().filter(place -> place.planted() != null).count(),
                places.stream().mapToInt(place -> place.cases().size()).sum());
        List<MisfitModel> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            folds.add(learn(other -> other != left));
        }
        Map<Alternative.Kind, Double> least = new EnumMap<>(Alternative.Kind.class);
        for (Alternative.Kind kind : Alternative.Kind.values()) {
            for (double budget : new double[] {0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4}) {
                print(folds, kind, budget);
            }
            least.put(
                    kind,
                    threshold(
                            folds,
                            kind,
                            requireNonNull(requireNonNull(BUDGET.get(language)).get(kind))));
        }
        write(language, new MisfitModel(learn(fold -> true).weights(), least));
    }

    private void learnFrom(Lesson lesson, int fold, Lexicons lexicons, Lexicon lexicon, Random random) {
        TextChecker.Text[] untouched = texts(lesson, lesson.paragraphs(), lexicons, lexicon);
        List<String> written = new ArrayList<>();
        List<List<Slip>> slips = new ArrayList<>();
        for (TextChecker.Text text : untouched) {
            if (lesson.isForeign()) {
                foreignWords[fold] +=
                        (int) text.tokens().stream().filter(Words.Token::isWord).count();
            }
            for (int i = 0; i < text.tokens().size(); i++) {
                if (ConfusionChecker.isJudged(text, i)) {
                    add(new Misfit(text, i), lesson, fold, null, random);
                }
            }
            slips.add(plant(text, random));
            written.add(withSlips(text.text(), slips.get(slips.size() - 1)));
        }
        TextChecker.Text[] planted = texts(lesson, written, lexicons, lexicon);
        for (int p = 0; p < planted.length; p++) {
            int shift = 0;
            for (Slip slip : slips.get(p)) {
                int start = slip.token().start() + shift;
                shift += slip.written().key().length() - slip.token().text().length();
                for (int i = 0; i < planted[p].tokens().size(); i++) {
                    Words.Token token = planted[p].tokens().get(i);
                    if (token.start() == start
                            && token.key().equals(slip.written().key())) {
                        add(new Misfit(planted[p], i), lesson, fold, slip, random);
                    }
                }
            }
        }
    }

    private record Slip(Words.Token token, Term written, Alternative.Kind kind) {}

    private void add(
            Misfit misfit, Lesson lesson, int fold, @org.jspecify.annotations.Nullable Slip slip, Random random) {
        List<Case> cases = new ArrayList<>();
        for (Alternative alternative : misfit.alternatives()) {
            boolean isMeant =
                    slip != null && alternative.word().key().equals(slip.token().key());
            double[] features = misfit.features(alternative);
            boolean hopeless = ContextModel.weighed(context.features(), features) < HOPELESS;
            if (isMeant || !hopeless || random.nextInt(ONE_HOPELESS_IN) == 0) {
                float[] kept = new float[features.length];
                for (int i = 0; i < kept.length; i++) {
                    kept[i] = (float) features[i];
                }
                cases.add(new Case(alternative.kind(), kept, isMeant, hopeless && !isMeant ? ONE_HOPELESS_IN : 1));
            }
        }
        if (!cases.isEmpty() || slip != null) {
            places.add(new Place(fold, lesson.isForeign(), slip == null ? null : slip.kind(), cases));
        }
    }

    private static TextChecker.Text[] texts(
            Lesson lesson, List<String> paragraphs, Lexicons lexicons, Lexicon lexicon) {
        CheckedStory story = lesson.story(paragraphs);
        ArticleWords words =
                new ArticleWords(story, story.editions().get(0), new CountedVocabulary(List.of()), lexicons);
        TextChecker.Text[] texts = new TextChecker.Text[paragraphs.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = new TextChecker.Text(
                    story.editions().get(0), i, paragraphs.get(i), lexicon.language(), lexicon, words);
        }
        return texts;
    }

    /** Slips in words that do not stand beside each other, in their order; each as likely as its kind and its cost make it. */
    private static List<Slip> plant(TextChecker.Text text, Random random) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < text.tokens().size(); i++) {
            Words.Token token = text.tokens().get(i);
            if (token.isCapitalized() || !ConfusionChecker.isJudged(text, i)) {
                continue;
            }
            List<Alternative> all = text.lexicon().alternatives(token.key());
            for (Alternative.Kind kind : Alternative.Kind.values()) {
                List<Alternative> others =
                        all.stream().filter(other -> other.kind() == kind).toList();
                if (!others.isEmpty() && random.nextInt(requireNonNull(ONE_IN.get(kind))) == 0) {
                    slips.add(new Slip(token, drawn(others, random).word(), kind));
                    i += 4;
                    break;
                }
            }
        }
        return slips;
    }

    private static Alternative drawn(List<Alternative> others, Random random) {
        double[] likely = others.stream()
                .mapToDouble(other -> Math.exp(-3 * other.cost()))
                .toArray();
        double at = random.nextDouble() * Arrays.stream(likely).sum();
        for (int i = 0; i < likely.length; i++) {
            at -= likely[i];
            if (at < 0) {
                return others.get(i);
            }
        }
        return others.get(others.size() - 1);
    }

    private static String withSlips(String text, List<Slip> slips) {
        StringBuilder written = new StringBuilder(text);
        for (int i = slips.size() - 1; i >= 0; i--) {
            Words.Token token = slips.get(i).token();
            written.replace(token.start(), token.end(), slips.get(i).written().key());
        }
        return written.toString();
    }

    private MisfitModel learn(IntPredicate folds) {
        Map<Alternative.Kind, double[]> weights = new EnumMap<>(Alternative.Kind.class);
        for (Alternative.Kind kind : Alternative.Kind.values()) {
            List<LogisticRegression.Row> rows = new ArrayList<>();
            for (Place place : places) {
                if (folds.test(place.fold())) {
                    for (Case some : place.cases()) {
                        if (some.kind() == kind && (place.planted() == null || some.isMeant())) {
                            rows.add(new LogisticRegression.Row(some.features(), some.isMeant(), some.weight()));
                        }
                    }
                }
            }
            weights.put(kind, LogisticRegression.fit(rows, Misfit.NAMES.size()));
        }
        return new MisfitModel(weights, Map.of());
    }

    private static double best(Place place, Alternative.Kind kind, List<MisfitModel> models) {
        double best = Double.NEGATIVE_INFINITY;
        double[] weights = requireNonNull(models.get(place.fold()).weights().get(kind));
        for (Case some : place.cases()) {
            if (some.kind() == kind) {
                best = Math.max(best, LogisticRegression.weigh(weights, some.features()));
            }
        }
        return best;
    }

    private double threshold(List<MisfitModel> folds, Alternative.Kind kind, double budget) {
        double[] alarms = places.stream()
                .filter(place -> place.planted() == null && place.isForeign())
                .mapToDouble(place -> best(place, kind, folds))
                .sorted()
                .toArray();
        int allowed = (int) (budget * Arrays.stream(foreignWords).sum() / 1000);
        return alarms[alarms.length - 1 - allowed];
    }

    private void print(List<MisfitModel> folds, Alternative.Kind kind, double budget) {
        double least = threshold(folds, kind, budget);
        List<Place> of = places.stream()
                .filter(place -> place.planted() == kind && place.isForeign())
                .toList();
        long there =
                of.stream().filter(place -> best(place, kind, folds) >= least).count();
        System.out.printf(
                Locale.ROOT,
                "  %s, %.2f false alarms: from %.2f, found %.3f of %d%n",
                kind,
                budget,
                least,
                there / (double) of.size(),
                of.size());
    }

    private static void write(String language, MisfitModel model) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(
                "# How each feature of Misfit weighs for words of a list, for forms of one word, for any other word one slip"
                        + " away: learnt by MisfitTraining.");
        for (int i = 0; i < Misfit.NAMES.size(); i++) {
            int feature = i;
            rows.add(Misfit.NAMES.get(i) + "\t"
                    + Stream.of(Alternative.Kind.values())
                            .map(kind -> String.format(
                                    Locale.ROOT,
                                    "%.4f",
                                    requireNonNull(model.weights().get(kind))[feature]))
                            .collect(Collectors.joining("\t")));
        }
        rows.add(MisfitModel.LEAST + "\t"
                + Stream.of(Alternative.Kind.values())
                        .map(kind ->
                                String.format(Locale.ROOT, "%.3f", model.least().get(kind)))
                        .collect(Collectors.joining("\t")));
        Files.write(
                Path.of("src/main/resources/dev/parallax/finding/spelling/misfit-" + language + ".tsv"), rows, UTF_8);
    }
}
