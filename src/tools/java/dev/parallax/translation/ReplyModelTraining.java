package dev.parallax.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.eval.DataFolder;
import dev.parallax.translation.TranslationResult.Translated;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import dev.parallax.translation.lexical.LexicalTranslator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/**
 * Learns the weights of {@link ReplyModel}: sound translations are pairs of a parallel corpus, alone and two in a row, in
 * both directions, and the embedded engine's; the others are {@link BadReplies} made of them.
 *
 * <p>{@code ./mvnw -Ptraining test -Dtest=ReplyModelTraining -Dcorpus.dir=FOLDER} prints how a model that was learnt from
 * one half of the kinds does on the other, on texts that neither saw, and writes the weights of all to
 * {@code target/reply-model.tsv}.
 */
@Tag("training")
class ReplyModelTraining {

    private static final LanguagePair RU_EN = new LanguagePair("ru", "en");
    private static final List<String> FILES = List.of("general_human.tsv.xz", "everyday_human.tsv.xz");

    /** Pairs of each file; a fifth is kept for measuring. */
    private static final int PAIRS = 3_500;

    private static final int FEWEST_LETTERS = 12;

    /** Which share of the sound translations that the model has not seen may be doubted. */
    private static final double DOUBTED = 0.004;

    private static final int ROUNDS = 1_000;
    private static final Pattern BEGINNING = Pattern.compile("^[\\p{Lu}\\p{Nd}«“\"(]");
    private static final Pattern END = Pattern.compile("[.!?…][»”\"')]*$");
    private static final Pattern ODD = Pattern.compile(" [.,;:!?]|[.]{4}|[<>{}|_=*`#]|\\p{So}|[(] | [)]");
    private static final Pattern LATIN = Pattern.compile("(?<![\\p{L}])[a-z]{2,}");

    private static final double PACE = 0.5;

    /** Below this a slope says nothing, and the weight stays what it was. */
    private static final double LEAST_SLOPE = 0.005;

    private static final double LEAST_UNIT = 0.1;

    /** Weights stay near what a feature is worth that no made-up reply shows: another reply may. */
    private static final double PENALTY = 1e-4;

    private static final double PRIOR = 0.5;

    private final BilingualLexicon lexicon = EmbeddedLexicon.load();
    private final Random random = new Random(20261128);

    /**
     * A reply's features.
     *
     * @param kind empty for a sound translation
     */
    private record Example(double[] features, String group, String kind, boolean measured) {}

    private record Weights(double bias, double[] values) {

        double odds(double[] features) {
            return new ReplyModel(bias, 0, values).odds(features);
        }
    }

    @Test
    void learnsTheWeights() throws IOException {
        List<Example> examples = examples();
        Map<String, int[]> seen = new TreeMap<>();
        double recall = (measure(examples, "a", seen) + measure(examples, "b", seen)) / 2;
        seen.forEach((kind, counts) ->
                System.out.printf(Locale.ROOT, "  %.3f of %4d  %s%n", counts[0] / (double) counts[1], counts[1], kind));
        System.out.printf(Locale.ROOT, "of replies of kinds that were not learnt from: %.3f%n", recall);
        Weights weights = learn(examples, "");
        Files.write(
                Path.of("target/reply-model.tsv"),
                new ReplyModel(weights.bias, threshold(weights, examples, true), weights.values).lines(),
                UTF_8);
        assertThat(recall).isGreaterThan(0.9);
    }

    /**
     * Learns from one group of kinds.
     *
     * @return the share of the other group's replies that are seen
     * @param seen by kind
     */
    private static double measure(List<Example> examples, String learnt, Map<String, int[]> seen) {
        Weights weights = learn(examples, learnt);
        double threshold = threshold(weights, examples, false);
        int[] all = new int[2];
        int[] sound = new int[2];
        for (Example each : examples) {
            int found = weights.odds(each.features) >= threshold ? 1 : 0;
            if (each.measured && each.kind.isEmpty()) {
                count(sound, found);
            } else if (each.measured && !each.group.equals(learnt)) {
                count(seen.computeIfAbsent(each.kind, key -> new int[2]), found);
                count(all, found);
            }
        }
        double recall = all[0] / (double) all[1];
        System.out.printf(
                Locale.ROOT,
                "learnt from group %s: %.3f of the other group's replies seen, %.4f of %d sound ones doubted%n",
                learnt,
                recall,
                sound[0] / (double) sound[1],
                sound[1]);
        return recall;
    }

    private static void count(int[] counts, int found) {
        counts[0] += found;
        counts[1]++;
    }

    private List<Example> examples() throws IOException {
        List<BadReplies.Kind> kinds = BadReplies.kinds();
        LexicalTranslator lexical = new LexicalTranslator();
        List<Example> examples = new ArrayList<>();
        for (String file : FILES) {
            List<String[]> pairs = pairs(file);
            for (int i = 0; i + 3 < pairs.size(); i += 2) {
                boolean measured = i % 10 == 0;
                boolean two = i % 6 == 0;
                boolean reversed = i % 8 == 2;
                BadReplies.Sample sample = sample(pairs, i, two, reversed);
                add(examples, sample, sample.target(), "", "", measured);
                if (!reversed
                        && i % 4 == 0
                        && lexical.translate(new TranslationRequest(RU_EN, List.of(sample.source())))
                                        .get(0)
                                instanceof Translated translated) {
                    add(examples, sample, TranslationGuard.known(translated), "", "", measured);
                }
                for (int k = 0; k < 2; k++) {
                    BadReplies.Kind kind = kinds.get(random.nextInt(kinds.size()));
                    String reply = kind.reply(sample, random);
                    if (!reply.isEmpty()) {
                        add(examples, sample, reply, kind.group(), kind.name(), measured);
                    }
                }
            }
        }
        System.out.println(examples.size() + " examples");
        return examples;
    }

    private static BadReplies.Sample sample(List<String[]> pairs, int i, boolean two, boolean reversed) {
        int from = reversed ? 1 : 0;
        String more = two ? " " : "";
        return new BadReplies.Sample(
                reversed ? RU_EN.reverse() : RU_EN,
                pairs.get(i)[from] + more + (two ? pairs.get(i + 1)[from] : ""),
                pairs.get(i)[1 - from] + more + (two ? pairs.get(i + 1)[1 - from] : ""),
                pairs.get(i + 3)[from],
                pairs.get(i + 3)[1 - from]);
    }

    private void add(
            List<Example> examples,
            BadReplies.Sample sample,
            String reply,
            String group,
            String kind,
            boolean measured) {
        examples.add(
                new Example(ReplyFeatures.of(sample.pair(), sample.source(), reply, lexicon), group, kind, measured));
    }

    /** The log-odds above which few sound translations lie. */
    private static double threshold(Weights weights, List<Example> examples, boolean measured) {
        double[] odds = examples.stream()
                .filter(each -> each.kind.isEmpty() && (measured || !each.measured))
                .mapToDouble(each -> weights.odds(each.features))
                .sorted()
                .toArray();
        return odds[(int) Math.floor((1 - DOUBTED) * (odds.length - 1))];
    }

    /**
     * Gradient descent (AdaGrad) on the mean log loss, both classes of one weight; no surprise speaks for a reply.
     *
     * @param group empty for all
     */
    private static Weights learn(List<Example> examples, String group) {
        List<Example> used = examples.stream()
                .filter(each -> (!each.measured || group.isEmpty())
                        && (each.kind.isEmpty() || group.isEmpty() || each.group.equals(group)))
                .toList();
        double[] units = units(used);
        int n = units.length;
        double good = used.stream().filter(each -> each.kind.isEmpty()).count();
        double bad = used.size() - good;
        double[] weights = new double[n];
        Arrays.fill(weights, PRIOR);
        double[] slope = new double[n];
        double[] squares = new double[n + 1];
        double bias = -2;
        for (int round = 0; round < ROUNDS; round++) {
            Arrays.fill(slope, 0);
            double biasSlope = 0;
            for (Example each : used) {
                double odds = bias;
                for (int f = 0; f < n; f++) {
                    odds += weights[f] * each.features[f] / units[f];
                }
                boolean isBad = !each.kind.isEmpty();
                double error = (1 / (1 + Math.exp(-odds)) - (isBad ? 1 : 0)) / (isBad ? bad : good) / 2;
                biasSlope += error;
                for (int f = 0; f < n; f++) {
                    slope[f] += error * each.features[f] / units[f];
                }
            }
            squares[n] += biasSlope * biasSlope;
            bias -= PACE * biasSlope / (Math.sqrt(squares[n]) + LEAST_SLOPE);
            for (int f = 0; f < n; f++) {
                slope[f] += PENALTY * (weights[f] - PRIOR);
                squares[f] += slope[f] * slope[f];
                weights[f] = Math.max(0, weights[f] - PACE * slope[f] / (Math.sqrt(squares[f]) + LEAST_SLOPE));
            }
        }
        for (int f = 0; f < n; f++) {
            weights[f] /= units[f];
        }
        return new Weights(bias, weights);
    }

    /** What one in a hundred sound translations reaches: in this unit features are alike. */
    private static double[] units(List<Example> examples) {
        double[] units = new double[ReplyFeature.values().length];
        for (int f = 0; f < units.length; f++) {
            int feature = f;
            double[] sorted = examples.stream()
                    .filter(each -> each.kind.isEmpty())
                    .mapToDouble(each -> each.features[feature])
                    .sorted()
                    .toArray();
            units[f] = Math.max(LEAST_UNIT, sorted[(int) (0.99 * (sorted.length - 1))]);
        }
        return units;
    }

    private List<String[]> pairs(String file) throws IOException {
        List<String[]> pairs = new ArrayList<>();
        Path path = DataFolder.CORPUS.path().resolve(file);
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(new XZInputStream(Files.newInputStream(path)), UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] pair = line.split("\t");
                if (pair.length == 2 && isSound(pair[0], pair[1])) {
                    pairs.add(pair);
                }
            }
        }
        Collections.shuffle(pairs, random);
        return pairs.subList(0, Math.min(pairs.size(), PAIRS * 2));
    }

    /** The corpus has tokenised, cut and technical pairs, too: whole sentences and headlines are what news has. */
    private static boolean isSound(String russian, String english) {
        return Math.min(russian.length(), english.length()) >= FEWEST_LETTERS
                && BEGINNING.matcher(russian).find()
                && BEGINNING.matcher(english).find()
                && END.matcher(russian).find() == END.matcher(english).find()
                && !ODD.matcher(russian).find()
                && !ODD.matcher(english).find()
                && !LATIN.matcher(russian).find();
    }
}
