package dev.parallax.finding.speech;

import dev.parallax.finding.reading.Occurrence;
import dev.parallax.text.WordSets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Verbs by which a text tells who says a thing, by how far the text itself stands behind it. */
final class Attributions {

    /** What the verb makes of what was said. */
    enum Manner {
        /** It was said, no more: say, tell, «сообщить». */
        PLAIN,
        /** It was said, and may not be so: claim, allege, «утверждать». */
        CLAIM,
        /** It is so, and the speaker would rather it were not: admit, «признать». */
        ADMISSION,
        /** The speaker says that it is not so: deny, «опровергнуть». */
        DENIAL
    }

    private static final WordSets VERBS = WordSets.read(Attributions.class, "attributions.tsv");

    private Attributions() {}

    /** What the word makes of what was said; null when it is no verb of saying. */
    static @Nullable Manner manner(Occurrence item) {
        String language = item.statement().language().startsWith("ru") ? "ru" : "en";
        for (Manner manner : Manner.values()) {
            if (VERBS.has(language, manner.name().toLowerCase(Locale.ROOT), item.lemma())) {
                return manner;
            }
        }
        return null;
    }
}
