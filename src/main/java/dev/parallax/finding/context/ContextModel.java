package dev.parallax.finding.context;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import org.languagetool.tagging.Tagger;

/** How well a word fits between its neighbours, by n-grams of words and of classes. Immutable except for caches; thread-safe. */
public final class ContextModel {

    /** Stands before the first and after the last word of a text. */
    public static final String BORDER = "<>";

    /** Marks n-grams of classes. */
    public static final String CLASS = "\u0001";

    /** The class of words of which nothing is known. */
    public static final String UNKNOWN_CLASS = WordClasses.UNKNOWN;

    public static final char SEPARATOR = '+';

    /** What {@link #features} are, in their order. */
    public static final List<String> NAMES = List.of(
            "level",
            "word before",
            "word after",
            "two words before",
            "words on both sides",
            "two words after",
            "class before",
            "class after",
            "two classes before",
            "classes on both sides",
            "two classes after",
            "class");

    /** The number of {@link #features}. */
    public static final int FEATURES = 12;

    /** ln of the count of what was never seen, in units of the least count kept. */
    static final double UNSEEN = -1.5;

    private static final int REMEMBERED = 200_000;

    /** ln of the number of pairs that were counted. */
    private static final double LN_PAIRS = Math.log(5e6);

    private final NGrams ngrams;
    private final WordClasses classes;
    private final WordList words;
    private final Map<String, Term> terms = new ConcurrentHashMap<>();

    private ContextModel(NGrams ngrams, WordClasses classes, WordList words) {
        this.ngrams = ngrams;
        this.classes = classes;
        this.words = words;
    }

    public static ContextModel read(InputStream file, Tagger tagger, WordList words) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
            Set<String> ownClass = new HashSet<>();
            for (int i = in.readInt(); i > 0; i--) {
                ownClass.add(in.readUTF());
            }
            return new ContextModel(NGrams.read(in), new WordClasses(tagger, ownClass), words);
        }
    }

    /** What is known where words were never counted together: how often each is used. */
    public static ContextModel none(WordList words) {
        return new ContextModel(NGrams.NONE, new WordClasses(null, Set.of()), words);
    }

    /** In which the lists of words of the language are packed. */
    public static Charset charset(String language) {
        return switch (language) {
            case "ru" -> Charset.forName("windows-1251");
            case "en" -> ISO_8859_1;
            default -> UTF_8;
        };
    }

    /** The same words' forms by their tags. */
    public WordForms forms() {
        return new WordForms(classes);
    }

    public WordClasses classes() {
        return classes;
    }

    /** What stands around tokens: two before them and two after them. */
    public Term[] around(List<Words.Token> tokens, int from, int to) {
        return new Term[] {term(tokens, from - 2), term(tokens, from - 1), term(tokens, to), term(tokens, to + 1)};
    }

    private Term term(List<Words.Token> tokens, int index) {
        return term(
                index < 0 || index >= tokens.size() ? BORDER : tokens.get(index).key());
    }

    public static double weighed(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** Whether the two words were seen together. */
    public boolean hasPair(String left, String right) {
        return ngrams.level(NGrams.hash(left, right)) > 0;
    }

    /** ln of the frequency of the pair; very low when it was never seen. */
    public double pair(String left, String right) {
        return ngrams.logCount(NGrams.hash(left, right), -100) - LN_PAIRS;
    }

    /** The word as this model looks it up, by its key. */
    public Term term(String key) {
        Term known = terms.get(key);
        if (known == null) {
            String of = classes.of(key);
            known = new Term(
                    key,
                    words.level(key),
                    NGrams.text(key),
                    NGrams.text(of),
                    NGrams.text(CLASS + of),
                    of.equals(WordClasses.UNKNOWN));
            if (terms.size() < REMEMBERED) {
                terms.put(key, known);
            }
        }
        return known;
    }

    /** The place between those terms, as of {@link #around}. */
    public Gap gap(Term[] around) {
        return new Gap(ngrams, around);
    }

    /** How the word fits there, as {@link Gap#features} has it. */
    public double[] features(Term[] around, Term word) {
        return gap(around).features(word);
    }

    /** ln of how often two words would stand together if they had nothing to do with each other, in the units of the features. */
    public double byChance(Term left, Term right) {
        return LN_PAIRS + WordList.lnFrequency(left.level()) + WordList.lnFrequency(right.level());
    }

    /** Whether a feature that counts an n-gram says that it was never seen. */
    public boolean isUnseen(double feature) {
        return feature == UNSEEN;
    }
}
