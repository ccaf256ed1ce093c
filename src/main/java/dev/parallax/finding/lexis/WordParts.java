package dev.parallax.finding.lexis;

import dev.parallax.text.WordSets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the words of a language are put together of, beside prefixes. Immutable. */
final class WordParts {

    private static final LexisLimits LIMITS = LexisLimits.DEFAULTS;

    private static final WordSets SETS = WordSets.read(WordParts.class, "word-parts.tsv");

    private final String language;
    private final Set<String> elided;
    private final List<String> linking;

    WordParts(String language) {
        this.language = language;
        this.elided = SETS.of(language, "elided");
        this.linking = SETS.of(language, "linking").stream()
                .map(letters -> letters.replace("–", ""))
                .toList();
    }

    /** The rows of letters on the keyboard of the language, from the top. */
    static List<String> keys(String language) {
        return List.copyOf(SETS.of(language, "keys"));
    }

    /** What a name's first form ends in where another form has an ending; the empty ending among them. */
    static List<String> firstForms(String language) {
        return SETS.of(language, "first form").stream()
                .map(ending -> ending.replace("–", ""))
                .toList();
    }

    /** Pairs of letters that are heard alike, beside those that differ in a mark. */
    static Set<String> heardAlike(String language) {
        return SETS.of(language, "heard alike");
    }

    /** How many characters at the beginning are an elided word with its apostrophe, as in “l’heure”; 0 when none are. */
    int elided(String word) {
        int end = Math.max(word.indexOf('\''), word.indexOf('’')) + 1;
        return end > 1
                        && end < word.length()
                        && elided.contains(word.substring(0, end - 1).toLowerCase(Locale.ROOT))
                ? end
                : 0;
    }

    /** The endings that a list of words means by its marks, as in “Lampe/N”. */
    Stream<String> endings(String marks) {
        return marks.chars().boxed().flatMap(mark -> SETS.of(language, "flag " + (char) mark.intValue()).stream());
    }

    /** Whether new words are made by writing known ones together, as a rule of the language. */
    boolean areJoinedFreely() {
        return !linking.isEmpty();
    }

    /**
     * Whether the word is made of known ones.
     *
     * @param isWord knows the parts
     */
    boolean areIn(String key, Predicate<String> isWord) {
        for (int end = LIMITS.shortestPart(); end <= key.length() - LIMITS.shortestPart(); end++) {
            String rest = key.substring(end);
            if (isWord.test(rest) && isFirst(key.substring(0, end), isWord)) {
                return true;
            }
        }
        return false;
    }

    /** Whether that is a known word, or a compound itself, with the letters that link it to the next. */
    private boolean isFirst(String part, Predicate<String> isWord) {
        if (linking.isEmpty()) {
            return isWord.test(part);
        }
        for (String letters : linking) {
            if (part.endsWith(letters) && part.length() - letters.length() >= LIMITS.shortestPart()) {
                String first = part.substring(0, part.length() - letters.length());
                if (isWord.test(first) || areIn(first, isWord)) {
                    return true;
                }
            }
        }
        return false;
    }
}
