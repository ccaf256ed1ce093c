package dev.parallax.translation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The same text in several languages, as a translation memory holds it.
 *
 * @param variants the text by BCP 47 tag
 */
public record TranslationUnit(SortedMap<String, String> variants) {

    public TranslationUnit {
        variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    }
}
