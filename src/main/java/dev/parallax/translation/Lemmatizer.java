package dev.parallax.translation;

import java.util.Locale;
import java.util.Set;

/** Knows the dictionary forms of words. Implementations are deterministic and safe for use by several threads. */
@FunctionalInterface
public interface Lemmatizer {

    /** Knows nothing: each word is its own only form. */
    Lemmatizer NONE = (word, language) -> Set.of(word.toLowerCase(Locale.ROOT));

    /**
     * The lemmas that the word may have, in lower case; the word itself, in lower case, when it is not known.
     *
     * @param language BCP 47 tag
     */
    Set<String> lemmas(String word, String language);
}
