package dev.parallax.finding.speech;

import dev.parallax.finding.reading.Occurrence;
import java.util.HashMap;
import java.util.Map;
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

    private static final Map<String, Manner> VERBS = new HashMap<>();

    static {
        put(
                Manner.PLAIN,
                "say tell state report announce note add explain inform write"
                        + " сказать говорить заявить заявлять сообщить сообщать отметить отмечать рассказать добавить"
                        + " пояснить объявить подчеркнуть уточнить написать");
        put(Manner.CLAIM, "claim allege assert insist утверждать уверять заверять");
        put(Manner.ADMISSION, "admit concede acknowledge confess признать признавать признаться сознаться");
        put(Manner.DENIAL, "deny refute опровергнуть опровергать отрицать");
    }

    private Attributions() {}

    private static void put(Manner manner, String lemmas) {
        for (String lemma : lemmas.split(" ")) {
            VERBS.put(lemma, manner);
        }
    }

    /** What the word makes of what was said; null when it is no verb of saying. */
    static @Nullable Manner manner(Occurrence item) {
        return VERBS.get(item.lemma());
    }
}
