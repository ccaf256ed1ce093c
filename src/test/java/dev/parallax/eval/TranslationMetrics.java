package dev.parallax.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * BLEU, the other usual measure of a machine translation beside {@link dev.parallax.translation.ChrF}, over a whole test set,
 * 0 to 100. It gives the figures of sacrebleu 2 with its defaults (tested against it).
 */
public final class TranslationMetrics {

    private static final int BLEU_ORDER = 4;

    /** The tokenization "13a" of the WMT shared tasks. */
    private static final Pattern SYMBOLS = Pattern.compile("([\\{-\\~\\[-\\` -\\&\\(-\\+\\:-\\@\\/])");

    private static final Pattern POINT_AFTER_OTHER = Pattern.compile("([^0-9])([\\.,])");
    private static final Pattern POINT_BEFORE_OTHER = Pattern.compile("([\\.,])([^0-9])");
    private static final Pattern DASH_AFTER_DIGIT = Pattern.compile("([0-9])(-)");

    private TranslationMetrics() {}

    /** BLEU (Papineni et al. 2002), orders 1 to 4, exponential smoothing of orders without a match. */
    public static double bleu(List<String> translations, List<String> references) {
        long[] matches = new long[BLEU_ORDER];
        long[] totals = new long[BLEU_ORDER];
        long length = 0;
        long referenceLength = 0;
        for (int i = 0; i < translations.size(); i++) {
            String[] words = words(translations.get(i));
            String[] reference = words(references.get(i));
            length += words.length;
            referenceLength += reference.length;
            for (int n = 1; n <= BLEU_ORDER; n++) {
                Map<List<String>, Integer> there = wordGrams(reference, n);
                for (Map.Entry<List<String>, Integer> gram : wordGrams(words, n).entrySet()) {
                    matches[n - 1] += Math.min(gram.getValue(), there.getOrDefault(gram.getKey(), 0));
                    totals[n - 1] += gram.getValue();
                }
            }
        }
        if (matches[0] == 0) {
            return 0;
        }
        double log = 0;
        double smooth = 1;
        for (int n = 0; n < BLEU_ORDER; n++) {
            if (totals[n] == 0) {
                return 0;
            }
            double precision = (double) matches[n] / totals[n];
            if (matches[n] == 0) {
                smooth *= 2;
                precision = 1 / (smooth * totals[n]);
            }
            log += Math.log(precision) / BLEU_ORDER;
        }
        double brevity = length < referenceLength ? Math.exp(1 - (double) referenceLength / length) : 1;
        return 100 * brevity * Math.exp(log);
    }

    private static String[] words(String text) {
        String plain = text.replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
        String spaced = SYMBOLS.matcher(" " + plain + " ").replaceAll(" $1 ");
        spaced = POINT_AFTER_OTHER.matcher(spaced).replaceAll("$1 $2 ");
        spaced = POINT_BEFORE_OTHER.matcher(spaced).replaceAll(" $1 $2");
        spaced = DASH_AFTER_DIGIT.matcher(spaced).replaceAll("$1 $2 ");
        String stripped = spaced.strip();
        return stripped.isEmpty() ? new String[0] : stripped.split("\\s+");
    }

    private static Map<List<String>, Integer> wordGrams(String[] words, int n) {
        List<String> all = List.of(words);
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i + n <= words.length; i++) {
            grams.merge(all.subList(i, i + n), 1, Integer::sum);
        }
        return grams;
    }
}
