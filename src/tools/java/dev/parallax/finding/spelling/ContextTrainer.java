package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.Term;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Alternative;
import dev.parallax.finding.lexis.Lexicon;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/**
 * Learns how much each feature of {@link ContextModel} weighs, by logistic regression on the lines of the corpus that
 * {@link SpellingModelBuilder} left out, and prints how many errors and false alarms each threshold would give:
 * {@code java … ContextTrainer CORPUS LANGUAGE}.
 */
final class ContextTrainer {

    private static final List<String> FILES =
            List.of("general_human", "everyday_human", "literature_PD", "debian_web_human");

    private static final double[] THRESHOLDS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14};

    private final Lexicon lexicon;
    private final List<double[]> differences = new ArrayList<>();

    private ContextTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static void main(String[] arguments) throws IOException {
        ContextTrainer trainer = new ContextTrainer(Lexicon.load(arguments[1]));
        List<List<Words.Token>> lines = trainer.heldOut(Path.of(arguments[0]));
        List<List<Words.Token>> training = lines.subList(0, lines.size() * 2 / 3);
        List<List<Words.Token>> judging = lines.subList(lines.size() * 2 / 3, lines.size());
        Random random = new Random(1);
        training.forEach(line -> trainer.learnFrom(line, random));
        System.out.println(trainer.differences.size() + " differences");
        double[] weights = trainer.weights();
        System.out.println("weights = "
                + Arrays.stream(weights)
                        .mapToObj(weight -> String.format(Locale.ROOT, "%.3f", weight))
                        .collect(Collectors.joining(", ")));
        trainer.judge(judging, weights, true, random);
        trainer.judge(judging, weights, false, random);
    }

    private List<List<Words.Token>> heldOut(Path corpus) throws IOException {
        List<List<Words.Token>> lines = new ArrayList<>();
        int column = lexicon.language().equals("ru") ? 0 : 1;
        for (String file : FILES) {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    new XZInputStream(new BufferedInputStream(Files.newInputStream(corpus.resolve(file + ".tsv.xz")))),
                    UTF_8))) {
                int number = 0;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    if (SpellingModelBuilder.isHeldOut(number++)) {
                        lines.add(Words.of(line.split("\t", -1)[column]));
                    }
                }
            }
        }
        java.util.Collections.shuffle(lines, new Random(7));
        return lines;
    }

    private Stream<String> others(String key, boolean confusions) {
        return lexicon.alternatives(key).stream()
                .filter(other -> confusions
                        == (other.kind() == Alternative.Kind.LISTED || other.kind() == Alternative.Kind.SMALL))
                .map(other -> other.word().key());
    }

    private static boolean isJudged(Words.Token token) {
        return token.isWord() && !token.isUpperCase();
    }

    private void learnFrom(List<Words.Token> line, Random random) {
        for (int i = 0; i < line.size(); i++) {
            Words.Token token = line.get(i);
            if (!isJudged(token)) {
                continue;
            }
            List<String> others = Stream.concat(others(token.key(), true), others(token.key(), false))
                    .toList();
            if (others.isEmpty()) {
                continue;
            }
            String other = others.get(random.nextInt(others.size()));
            Term[] around = lexicon.context().around(line, i, i + 1);
            double[] right =
                    lexicon.context().features(around, lexicon.context().term(token.key()));
            double[] wrong =
                    lexicon.context().features(around, lexicon.context().term(other));
            for (int f = 0; f < right.length; f++) {
                right[f] -= wrong[f];
            }
            differences.add(right);
        }
    }

    /** Maximizes Σ ln σ(w·d) − λ|w|² by gradient ascent. */
    private double[] weights() {
        double[] weights = new double[ContextModel.FEATURES];
        for (int step = 0; step < 400; step++) {
            double[] gradient = new double[weights.length];
            for (double[] difference : differences) {
                double error = 1 / (1 + Math.exp(ContextModel.weighed(weights, difference)));
                for (int f = 0; f < weights.length; f++) {
                    gradient[f] += error * difference[f];
                }
            }
            for (int f = 0; f < weights.length; f++) {
                weights[f] += 0.15 * (gradient[f] / differences.size() - 1e-4 * weights[f]);
            }
        }
        return weights;
    }

    private void judge(List<List<Words.Token>> lines, double[] weights, boolean confusions, Random random) {
        int words = 0;
        int errors = 0;
        int[] alarms = new int[THRESHOLDS.length];
        int[] found = new int[THRESHOLDS.length];
        for (List<Words.Token> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                Words.Token token = line.get(i);
                words += token.isWord() ? 1 : 0;
                if (!isJudged(token)) {
                    continue;
                }
                List<String> others = others(token.key(), confusions).toList();
                if (others.isEmpty()) {
                    continue;
                }
                Term[] around = lexicon.context().around(line, i, i + 1);
                double best = best(around, token.key(), others, weights);
                for (int t = 0; t < THRESHOLDS.length; t++) {
                    alarms[t] += best > THRESHOLDS[t] ? 1 : 0;
                }
                if (best > 8 && random.nextInt(20) == 0) {
                    System.out.println("  " + Stream.of(around).map(Term::key).collect(Collectors.joining(" ")) + " / "
                            + token.key() + " " + best);
                }
                String planted = others.get(random.nextInt(others.size()));
                List<String> back = others(planted, confusions).toList();
                if (!back.contains(token.key()) || lexicon.level(planted) > lexicon.level(token.key()) + 8) {
                    continue;
                }
                errors++;
                double gain = best(around, planted, List.of(token.key()), weights);
                for (int t = 0; t < THRESHOLDS.length; t++) {
                    found[t] += gain > THRESHOLDS[t] ? 1 : 0;
                }
            }
        }
        System.out.println((confusions ? "confusions" : "neighbours") + ": " + words + " words, " + errors + " errors");
        for (int t = 0; t < THRESHOLDS.length; t++) {
            System.out.printf(
                    Locale.ROOT,
                    "  above %.0f: found %.3f, false alarms per 1,000 words %.2f%n",
                    THRESHOLDS[t],
                    found[t] / (double) errors,
                    1000d * alarms[t] / words);
        }
    }

    private double best(Term[] around, String key, List<String> others, double[] weights) {
        double own = ContextModel.weighed(
                weights, lexicon.context().features(around, lexicon.context().term(key)));
        return others.stream()
                        .mapToDouble(other -> ContextModel.weighed(
                                weights,
                                lexicon.context()
                                        .features(around, lexicon.context().term(other))))
                        .max()
                        .orElseThrow()
                - own;
    }
}
