package dev.parallax.story.latin;

import com.ibm.icu.text.Transliterator;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Words of any script in small Latin letters: by the BGN romanization of their language where ICU knows one, which is how
 * English spells names, else by ICU's usual transliteration. Immutable, safe for use by several threads.
 */
public final class LatinLetters {

    private static final Set<String> KNOWN = new HashSet<>(Collections.list(Transliterator.getAvailableIDs()));

    private static final String PLAIN = "; Any-Latin; Latin-ASCII; Lower";

    private final Transliterator transliterator;

    /** @param language BCP 47 */
    public LatinLetters(String language) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH) + "-Latin/BGN";
        transliterator = Transliterator.getInstance((KNOWN.contains(name) ? name : "Any-Latin") + PLAIN);
    }

    /** The word's letters a to z; empty when it has none. */
    public String of(String word) {
        StringBuilder letters = new StringBuilder();
        for (char letter : transliterator.transliterate(word).toCharArray()) {
            if (letter >= 'a' && letter <= 'z') {
                letters.append(letter);
            }
        }
        return letters.toString();
    }
}
