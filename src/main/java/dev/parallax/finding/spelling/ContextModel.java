package dev.parallax.finding.spelling;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.languagetool.tagging.Tagger;

/** How well a word fits between its neighbours, by n-grams of words and of classes. Immutable but for caches; thread-safe. */
final class ContextModel {

    /** Stands before the first and after the last word of a text. */
    static final String BORDER = "<>";

    /** Marks n-grams of classes. */
    static final String CLASS = "\u0001";

    static final char SEPARATOR = '+';

    /** The number of {@link #features}. */
    static final int FEATURES = 12;

    /** ln of the count of what was never seen, in units of the least count kept. */
    private static final double UNSEEN = -1.5;

    /** ln of the number of pairs that were counted. */
    private static final double LN_PAIRS = Math.log(5e6);

    private final NGrams ngrams;
    private final WordClasses classes;
    private final WordList words;

    private ContextModel(NGrams ngrams, WordClasses classes, WordList words) {
        this.ngrams = ngrams;
        this.classes = classes;
        this.words = words;
    }

    static ContextModel read(InputStream file, Tagger tagger, WordList words) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            Set<String> ownClass = new HashSet<>();
            for (int i = in.readInt(); i > 0; i--) {
                ownClass.add(in.readUTF());
            }
            return new ContextModel(NGrams.read(in), new WordClasses(tagger, ownClass), words);
        }
    }

    static Charset charset(String language) {
        return language.equals("ru") ? Charset.forName("windows-1251") : ISO_8859_1;
    }

    /** The same words' forms by their tags. */
    WordForms forms() {
        return new WordForms(classes);
    }

    WordClasses classes() {
        return classes;
    }

    /** The keys around a token: two before it and two after it. */
    static String[] around(List<Words.Token> tokens, int from, int to) {
        return new String[] {key(tokens, from - 2), key(tokens, from - 1), key(tokens, to), key(tokens, to + 1)};
    }

    private static String key(List<Words.Token> tokens, int index) {
        return index < 0 || index >= tokens.size() ? BORDER : tokens.get(index).key();
    }

    static double weighed(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** Whether the two words were seen together. */
    boolean hasPair(String left, String right) {
        return ngrams.level(NGrams.hash(left, right)) > 0;
    }

    /** ln of the frequency of the pair; very low when it was never seen. */
    double pair(String left, String right) {
        return ngrams.logCount(NGrams.hash(left, right), -100) - LN_PAIRS;
    }

    /** How the word fits there; higher fits better. The differences between two words' features say which fits. */
    double[] features(String[] around, String key) {
        String l2 = around[0];
        String l1 = around[1];
        String r1 = around[2];
        String r2 = around[3];
        double[] f = new double[FEATURES];
        f[0] = words.level(key); // a quarter of a decade each
        f[1] = ngrams.logCount(NGrams.hash(l1, key), UNSEEN);
        f[2] = ngrams.logCount(NGrams.hash(key, r1), UNSEEN);
        f[3] = ngrams.logCount(NGrams.hash(l2, l1, key), UNSEEN);
        f[4] = ngrams.logCount(NGrams.hash(l1, key, r1), UNSEEN);
        f[5] = ngrams.logCount(NGrams.hash(key, r1, r2), UNSEEN);
        String c = classes.of(key);
        String cl1 = CLASS + classes.of(l1);
        String cr1 = classes.of(r1);
        f[6] = ngrams.logCount(NGrams.hash(cl1, c), UNSEEN);
        f[7] = ngrams.logCount(NGrams.hash(CLASS + c, cr1), UNSEEN);
        f[8] = ngrams.logCount(NGrams.hash(CLASS + classes.of(l2), classes.of(l1), c), UNSEEN);
        f[9] = ngrams.logCount(NGrams.hash(cl1, c, cr1), UNSEEN);
        f[10] = ngrams.logCount(NGrams.hash(CLASS + c, cr1, classes.of(r2)), UNSEEN);
        f[11] = ngrams.logCount(NGrams.hash(CLASS + c, ""), UNSEEN);
        return f;
    }
}
