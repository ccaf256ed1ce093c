package dev.parallax.translation.lexical;

import java.util.Set;
import java.util.TreeSet;

/**
 * The grammatical class of a Russian word form: all that the dictionary says it may be, so that nothing has to be guessed.
 * Function words, numbers and marks are classes of their own.
 */
final class WordClasses {

    private static final String UNKNOWN = "?";

    private static final Set<String> FUNCTION = Set.of("PREP", "CONJ", "PARTICLE", "PNN", "PRDC");

    /** What agreement and government do not depend on. */
    private static final Set<String> SAID_TOO_MUCH =
            Set.of("TRANS", "INTR", "PFV", "IMPFV", "DST", "STR", "Name", "Fam", "Patr", "Posit", "MPR", "Geo");

    private WordClasses() {}

    /** @param key of a token */
    static String label(String key) {
        if (key.isEmpty() || !Character.isLetter(key.codePointAt(0))) {
            return key;
        }
        Set<String> tags = new TreeSet<>();
        for (Morphology.Reading reading : Morphology.of("ru").readings(key)) {
            String[] parts = reading.tag().split(":");
            if (FUNCTION.contains(parts[0]) || reading.lemma().equals("быть")) {
                return key;
            }
            StringBuilder tag = new StringBuilder(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                if (!SAID_TOO_MUCH.contains(parts[i])) {
                    tag.append(':').append(parts[i]);
                }
            }
            tags.add(tag.toString());
        }
        return tags.isEmpty() ? UNKNOWN : String.join(" ", tags);
    }
}
