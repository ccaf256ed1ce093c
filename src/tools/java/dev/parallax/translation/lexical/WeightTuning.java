package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.eval.TranslationMetrics;
import dev.parallax.translation.ChrF;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Learns the weights of the embedded engine on pairs that its training kept out ({@code target/lexicon/held-out.tsv}), and
 * prints them: {@code ./mvnw -Ptraining test -Dtest=WeightTuning}. It goes from one weight to the next, steps up and down, and
 * keeps a step by which chrF and BLEU grow on both halves of the pairs. The weight of handwritten entries stays: they are of
 * news, which these texts are not.
 */
@Tag("training")
class WeightTuning {

    /** The first of them, of general and everyday texts; after them come the novels. */
    private static final int PAIRS = 500;

    private static final double[] STEPS = {0.25, 0.12};
    private static final double LEAST_GAIN = 0.01;

    /** How good the translations of one half are. */
    private record Score(double chrf, double bleu) {

        double sum() {
            return chrf + 0.3 * bleu;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "chrF %.2f, BLEU %.2f", chrf, bleu);
        }
    }

    @Test
    void fromRussian() throws IOException {
        Weights w = Weights.DEFAULT;
        learn(
                new LanguagePair("ru", "en"),
                new double[] {
                    w.model(), w.forward(), w.backward(), w.phrase(), w.word(), w.built(), w.article(), w.hand(),
                    w.unseen(), w.bare()
                },
                7,
                v -> new LexicalTranslator(
                        new Weights(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]), EnglishWeights.DEFAULT));
    }

    @Test
    void intoRussian() throws IOException {
        EnglishWeights w = EnglishWeights.DEFAULT;
        learn(
                new LanguagePair("en", "ru"),
                new double[] {
                    w.model(), w.classes(), w.forward(), w.backward(), w.phrase(), w.word(), w.built(), w.hand(),
                    w.turned(), w.unseen()
                },
                7,
                v -> new LexicalTranslator(
                        Weights.DEFAULT,
                        new EnglishWeights(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9])));
    }

    /** @param untouched the index of the weight that stays */
    private static void learn(
            LanguagePair pair, double[] start, int untouched, Function<double[], LexicalTranslator> engine)
            throws IOException {
        List<String> pairs =
                Files.readAllLines(Path.of("target", "lexicon", "held-out.tsv"), UTF_8).stream()
                        .limit(PAIRS)
                        .toList();
        List<List<String>> halves = List.of(half(pairs, 0), half(pairs, 1));
        double[] best = start.clone();
        List<Score> most = scores(engine.apply(best), pair, halves);
        System.out.println(pair + " before: " + most);
        for (double step : STEPS) {
            for (int i = 0; i < best.length; i++) {
                for (double way : new double[] {1, -1}) {
                    boolean better = i != untouched;
                    while (better) {
                        double[] next = best.clone();
                        next[i] += way * step * Math.max(0.4, Math.abs(best[i]));
                        List<Score> scores = scores(engine.apply(next), pair, halves);
                        better = better(scores, most);
                        if (better) {
                            best = next;
                            most = scores;
                        }
                    }
                }
            }
            System.out.println(pair + " " + most + " " + Arrays.toString(best));
        }
    }

    /** Whether both halves gain, or one does and the other loses nothing to speak of. */
    private static boolean better(List<Score> now, List<Score> before) {
        double first = now.get(0).sum() - before.get(0).sum();
        double second = now.get(1).sum() - before.get(1).sum();
        return Math.min(first, second) > -LEAST_GAIN && first + second > 2 * LEAST_GAIN;
    }

    private static List<Score> scores(LexicalTranslator engine, LanguagePair pair, List<List<String>> halves) {
        return halves.stream().map(half -> score(engine, pair, half)).toList();
    }

    private static List<String> half(List<String> pairs, int which) {
        return IntStream.range(0, pairs.size())
                .filter(i -> i % 2 == which)
                .mapToObj(pairs::get)
                .toList();
    }

    private static Score score(LexicalTranslator engine, LanguagePair pair, List<String> pairs) {
        List<String> sources = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (String line : pairs) {
            String[] sides = line.split("\t");
            sources.add(sides[pair.source().equals("ru") ? 0 : 1]);
            references.add(sides[pair.source().equals("ru") ? 1 : 0]);
        }
        List<String> translations = engine.translate(new TranslationRequest(pair, sources)).stream()
                .map(result -> result instanceof TranslationResult.Translated translated ? translated.text() : "")
                .toList();
        return new Score(ChrF.of(translations, references), TranslationMetrics.bleu(translations, references));
    }
}
