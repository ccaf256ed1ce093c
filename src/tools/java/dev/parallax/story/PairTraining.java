package dev.parallax.story;

import dev.parallax.eval.DataFolder;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import dev.parallax.translation.lexical.HeldOutPairs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights by which pairs of editions are judged, from pools made of parallel sentences and of invented events of
 * kinds that pairing is not measured with. Prints them as {@code pair-model.tsv} holds them, what each fifth of the pools
 * gives with the weights of the others, and how far the probabilities can be trusted.
 */
@Tag("training")
class PairTraining {

    private static final int[] POOL_SIZES = {4, 8, 12, 20, 40, 80, 140};
    private static final int FOLDS = 5;
    private static final int ROUNDS = 600;
    private static final double REGULARISATION = 2e-5;

    /** Two editions with what they are judged by, and whether they tell the same story. */
    private record Example(int pool, double[] features, boolean same) {}

    @Test
    void learnsTheWeightsWithTheLexicon() throws IOException {
        learnsTheWeights(EmbeddedLexicon.load());
    }

    /** From the same pools, of which only the spelling is looked at. */
    @Test
    void learnsTheWeightsOfSpelling() throws IOException {
        learnsTheWeights(new UnknownLanguages());
    }

    private static void learnsTheWeights(BilingualLexicon lexicon) throws IOException {
        Reading.Choice readings = new Reading.Choice(lexicon);
        Path corpus = DataFolder.CORPUS.path();
        List<String> seen = new ArrayList<>(HeldOutPairs.first(corpus.resolve("general_human.tsv.xz"), 20_000));
        seen.addAll(HeldOutPairs.first(corpus.resolve("debian_web_human.tsv.xz"), 8_000));
        List<String> unseen = new ArrayList<>();
        for (String file : List.of("general_human", "everyday_human", "literature_PD")) {
            unseen.addAll(HeldOutPairs.in(corpus.resolve(file + ".tsv.xz")));
        }
        List<CorpusStories> stories = List.of(new CorpusStories(seen, 1), new CorpusStories(unseen, 3));
        List<StoryPool> pools = new ArrayList<>();
        Random random = new Random(2);
        for (int round = 0; round < 6; round++) {
            for (int size : POOL_SIZES) {
                boolean dated = random.nextInt(3) > 0;
                pools.add(stories.get(round % 2).pool(size, dated));
                pools.add(StoryPool.withOutlets(new NewsEvents("training", pools.size()).tell(size), dated, random));
            }
        }
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < pools.size(); i++) {
            examples.addAll(examples(i, pools.get(i), readings));
        }
        double[] chosen = crossValidate(examples, pools, readings);
        double[] weights = learn(examples);
        for (int i = 0; i < weights.length; i++) {
            System.out.printf(Locale.ROOT, "%s\t%.4f%n", PairFeatures.NAMES.get(i), weights[i]);
        }
        System.out.printf(Locale.ROOT, "chosen\t%.4f%nchosen-times\t%.4f%n", chosen[0], chosen[1]);
    }

    private static List<Example> examples(int number, StoryPool pool, Reading.Choice readings) {
        EditionProfiles profiles = new EditionProfiles(
                pool.russian(),
                pool.english(),
                EditionReadings.of(
                        readings,
                        EditionGroup.language(pool.russian()),
                        EditionGroup.language(pool.english()),
                        pool.russian().stream().allMatch(Edition::isTranslated)));
        return new Candidates(profiles)
                .compare().stream()
                        .map(pair -> new Example(number, pair.features(), pool.isPair(pair.source(), pair.target())))
                        .toList();
    }

    /** Prints how far probabilities can be trusted, and learns from pools that were left out what a chosen pair's are worth. */
    private static double[] crossValidate(List<Example> examples, List<StoryPool> pools, Reading.Choice readings) {
        Reliability reliability = new Reliability();
        List<Example> chosen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            double[] weights = learn(examples.stream()
                    .filter(one -> one.pool / 2 % FOLDS != left)
                    .toList());
            examples.stream()
                    .filter(one -> one.pool / 2 % FOLDS == left)
                    .forEach(one -> reliability.add(probability(weights, one.features), one.same));
            StoryMatcher matcher = new StoryMatcher(readings, basis -> new PairModel(weights));
            for (int number = 0; number < pools.size(); number++) {
                if (number / 2 % FOLDS == left) {
                    chosen.addAll(chosen(number, pools.get(number), matcher));
                }
            }
        }
        System.out.println("All that were compared:\n" + reliability.table());
        double[] calibrated = learn(chosen);
        Reliability before = new Reliability();
        Reliability after = new Reliability();
        for (Example one : chosen) {
            before.add(1 / (1 + Math.exp(-one.features[1])), one.same);
            after.add(probability(calibrated, one.features), one.same);
        }
        System.out.println("Those that were chosen:\n" + before.table() + "\n... and calibrated:\n" + after.table());
        return calibrated;
    }

    /** The pairs found, with their log-odds as their only feature. */
    private static List<Example> chosen(int number, StoryPool pool, StoryMatcher matcher) {
        return matcher.match(pool.russian(), pool.english(), List.of()).stream()
                .map(pair -> new Example(
                        number,
                        new double[] {1, Math.log(pair.probability() / Math.max(1e-9, 1 - pair.probability()))},
                        pool.isPair(pair.source(), pair.target())))
                .toList();
    }

    /** Newton's method would do as well; this needs no matrices. */
    private static double[] learn(List<Example> examples) {
        int size = examples.get(0).features.length;
        double[] scale = IntStream.range(0, size)
                .mapToDouble(i -> Math.max(
                        1e-6,
                        Math.sqrt(examples.stream()
                                .mapToDouble(one -> one.features[i] * one.features[i])
                                .average()
                                .orElse(1))))
                .toArray();
        double[] weights = new double[size];
        double[] mean = new double[size];
        double[] square = new double[size];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = new double[size];
            for (Example one : examples) {
                double error = probability(weights, one.features) - (one.same ? 1 : 0);
                for (int i = 0; i < size; i++) {
                    gradient[i] += error * one.features[i];
                }
            }
            double rate = 0.05 * Math.min(1, 2.0 * (ROUNDS - round + 1) / ROUNDS);
            for (int i = 0; i < size; i++) {
                double slope = gradient[i] / scale[i] / examples.size() + REGULARISATION * weights[i] * scale[i];
                mean[i] = 0.9 * mean[i] + 0.1 * slope;
                square[i] = 0.99 * square[i] + 0.01 * slope * slope;
                weights[i] -= rate
                        / scale[i]
                        * (mean[i] / (1 - Math.pow(0.9, round)))
                        / (Math.sqrt(square[i] / (1 - Math.pow(0.99, round))) + 1e-8);
            }
        }
        return weights;
    }

    private static double probability(double[] weights, double[] features) {
        return 1 / (1 + Math.exp(-new PairModel(weights).logOdds(features)));
    }
}
