package dev.parallax.finding.denial;

import dev.parallax.finding.reading.Occurrence;
import dev.parallax.text.Table;
import dev.parallax.text.WordSets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words around denials: those that were written down in {@code negations.tsv}, and those that were counted in human
 * translations in {@code denials.tsv}. What they are, both files say at their heads.
 */
final class DenialWords {

    private static final DenialWords ALL = new DenialWords();

    private final WordSets written = WordSets.read(DenialWords.class, "negations.tsv");
    private final Set<String> counted = new HashSet<>();

    private DenialWords() {
        for (List<String> row : Table.rows(DenialWords.class, "denials.tsv", 5)) {
            counted.add(key(row.get(0), row.get(1), row.get(2)));
        }
    }

    static DenialWords all() {
        return ALL;
    }

    private static String key(String language, String what, String word) {
        return language + " " + what + " " + word;
    }

    boolean has(String language, String what, String word) {
        return written.has(language, what, word) || counted.contains(key(language, what, word));
    }

    /** Whether the word begins with one of them. */
    boolean begins(String language, String what, String word) {
        return written.begins(language, what, word);
    }

    /** Whether the two words are a set phrase that denies, and that another language says without a denial. */
    boolean isPhrase(String language, String first, String second) {
        return written.has(language, "phrase", first + "_" + second);
    }

    /** Whether human translators often say this denial without one. */
    boolean isIdiom(String language, List<Occurrence> items, int marker, int denied) {
        return has(language, "before", norm(items, marker - 1))
                || has(language, "behind", norm(items, marker + 1))
                || (denied != marker
                        && has(language, "denied", items.get(denied).lemma()));
    }

    private static String norm(List<Occurrence> items, int at) {
        return at >= 0 && at < items.size() ? items.get(at).word().norm() : "";
    }
}
