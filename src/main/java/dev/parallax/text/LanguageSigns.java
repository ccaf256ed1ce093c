package dev.parallax.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text's alphabet and commonest words say of its language. They refute what statistics of letters take it for: Tatar has
 * letters that Russian lacks, Luxembourgish little of German's grammar. And they are enough to choose rules by.
 */
public final class LanguageSigns {

    private record Signs(UnicodeScript script, Set<Integer> alphabet, double least, Set<String> commonest) {}

    /** The share of a text's words that may be foreign by their letters: names, quotations. */
    private static final double FOREIGN = 0.15;

    /** Headings and lists do without the commonest words. */
    private static final int MANY_WORDS = 16;

    /** This many code units show the likeliest language. */
    private static final int SAMPLE = 400;

    private static final Map<String, Signs> KNOWN = new LinkedHashMap<>();

    static {
        for (List<String> row : Table.rows(LanguageSigns.class, "language-signs.tsv", 4)) {
            KNOWN.put(
                    row.get(0),
                    new Signs(
                            UnicodeScript.of(row.get(1).codePointAt(0)),
                            row.get(1).codePoints().boxed().collect(Collectors.toUnmodifiableSet()),
                            Double.parseDouble(row.get(2)),
                            Arrays.stream(row.get(3).split(" "))
                                    .map(Letters::fold)
                                    .collect(Collectors.toUnmodifiableSet())));
        }
    }

    private LanguageSigns() {}

    /** The BCP 47 tags of the languages whose signs are known, in the order of the table. */
    public static List<String> languages() {
        return List.copyOf(KNOWN.keySet());
    }

    /**
     * The language of which the text has the most of the commonest words, in its letters; empty when it has fewer than two, or
     * as many of another's.
     *
     * @return a BCP 47 tag
     */
    public static Optional<String> likeliest(String text) {
        List<String> words = wordsOf(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
        words.replaceAll(Letters::fold);
        String likeliest = null;
        int most = 1;
        for (Map.Entry<String, Signs> language : KNOWN.entrySet()) {
            int hits = hits(words, language.getValue());
            boolean letters = hits < most || mayBe(language.getKey(), text);
            if (hits > most && letters) {
                likeliest = language.getKey();
            } else if (hits == most && letters) {
                likeliest = null;
            }
            most = letters ? Math.max(most, hits) : most;
        }
        return Optional.ofNullable(likeliest);
    }

    private static List<String> wordsOf(String text) {
        return Letters.runs(
                text, point -> Letters.isLetterOrMark(point) || point == '\'' || point == '’' || point == 'ʼ');
    }

    private static int hits(List<String> folded, Signs signs) {
        int hits = 0;
        for (String word : folded) {
            hits += signs.commonest().contains(word) ? 1 : 0;
        }
        return hits;
    }

    /** Whether the text may be in the language; true of one that nothing is known of. */
    public static boolean mayBe(String language, String text) {
        Signs signs = KNOWN.get(language);
        return signs == null || Count.of(text, signs).fits(signs.least());
    }

    /**
     * Whether a text of some length is in the language beyond doubt: it has twice the share of its commonest words that no
     * such text does without. False of a language that its letters identify.
     */
    public static boolean isPlainly(String language, String text) {
        Signs signs = KNOWN.get(language);
        if (signs == null || signs.least() == 0) {
            return false;
        }
        Count count = Count.of(text, signs);
        return count.words() >= MANY_WORDS && count.fits(2 * signs.least());
    }

    /** A text's words, those that are foreign by their letters, and those that are among the commonest. */
    private record Count(int words, int foreign, int commonest) {

        static Count of(String text, Signs signs) {
            List<String> words = wordsOf(text);
            int foreign = 0;
            for (String word : words) {
                foreign += isForeign(word, signs) ? 1 : 0;
            }
            words.replaceAll(Letters::fold);
            return new Count(words.size(), foreign, hits(words, signs));
        }

        boolean fits(double share) {
            return foreign <= FOREIGN * words && (words < MANY_WORDS || commonest >= share * words);
        }
    }

    /** Whether the word has a letter of the alphabet's script that the alphabet lacks. */
    private static boolean isForeign(String word, Signs signs) {
        for (int i = 0; i < word.length(); ) {
            int letter = word.codePointAt(i);
            if (Letters.scriptOf(letter) == signs.script()
                    && !signs.alphabet().contains(Character.toLowerCase(letter))) {
                return true;
            }
            i += Character.charCount(letter);
        }
        return false;
    }
}
