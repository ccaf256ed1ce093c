package dev.parallax.story;

import dev.parallax.language.DetectedLanguage;
import java.util.List;

/**
 * Editions that are read alike.
 *
 * @param source the BCP 47 tag of the source editions' language, or of one of them where a lexicon knows all
 * @param target of the comparison language
 * @param isTranslated whether all source editions are
 */
record EditionGroup(String source, String target, boolean isTranslated) {

    /** The language of the first. */
    static String language(List<Edition> editions) {
        return editions.isEmpty()
                ? DetectedLanguage.UNDETERMINED
                : editions.get(0).languageTag();
    }
}
