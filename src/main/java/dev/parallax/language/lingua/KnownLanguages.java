package dev.parallax.language.lingua;

import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a text may be in the language that statistics of letters take it for: most of its words are in the language's letters,
 * and a long text has some of its commonest words. Tatar has letters that Russian lacks, Luxembourgish little of German's grammar.
 */
final class KnownLanguages {

    private record Signs(Set<Integer> alphabet, double least, Set<String> commonest) {}

    /** So many of a text's words may be foreign by their letters: names, quotations. */
    private static final double FOREIGN = 0.15;

    /** Headings and lists do without the commonest words. */
    private static final int MANY_WORDS = 16;

    private static final Pattern WORD_BORDER = Pattern.compile("[^\\p{L}\\p{M}'’ʼ]+");

    private static final Map<String, Signs> KNOWN = new HashMap<>();

    static {
        for (List<String> row : Table.rows(KnownLanguages.class, "known-languages.tsv", 4)) {
            KNOWN.put(
                    row.get(0),
                    new Signs(
                            row.get(1).codePoints().boxed().collect(Collectors.toUnmodifiableSet()),
                            Double.parseDouble(row.get(2)),
                            Arrays.stream(row.get(3).split(" "))
                                    .map(Letters::fold)
                                    .collect(Collectors.toUnmodifiableSet())));
        }
    }

    private KnownLanguages() {}

    /** Whether the text may be in the language; true of one that nothing is known of. */
    static boolean mayBe(String language, String text) {
        Signs signs = KNOWN.get(language);
        if (signs == null) {
            return true;
        }
        int words = 0;
        int foreign = 0;
        int commonest = 0;
        for (String word : WORD_BORDER.split(text)) {
            if (!word.isEmpty()) {
                words++;
                foreign += isForeign(word, signs.alphabet()) ? 1 : 0;
                commonest += signs.commonest().contains(Letters.fold(word)) ? 1 : 0;
            }
        }
        return foreign <= FOREIGN * words && (words < MANY_WORDS || commonest >= signs.least() * words);
    }

    /** Whether the word has a letter of the alphabet's script that the alphabet lacks. */
    private static boolean isForeign(String word, Set<Integer> alphabet) {
        UnicodeScript script = UnicodeScript.of(alphabet.iterator().next());
        return word.codePoints()
                .anyMatch(letter ->
                        UnicodeScript.of(letter) == script && !alphabet.contains(Character.toLowerCase(letter)));
    }
}
