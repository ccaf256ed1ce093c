package dev.parallax.finding.repetition;

import dev.parallax.finding.reading.Word;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that limit what a statement claims, or say whose side something is on: losing one changes the news. */
final class Qualifiers {

    /** Qualifiers of one sort may stand for each other. */
    enum Sort {
        /** Not established: alleged, suspected, «якобы». */
        HEDGE,
        /** Not in office, or not fully: former, acting, deputy. */
        OFFICE,
        /** Whose: US-led, Turkish-backed. */
        SIDE,
        /** Armed or not, civilian or not. */
        ARMS,
        /** Against the law. */
        LAW,
        /** Only tried, planned, or called so. */
        ATTEMPT
    }

    private static final Map<String, Sort> ENGLISH = new LinkedHashMap<>();
    private static final Map<String, Sort> RUSSIAN = new LinkedHashMap<>();

    private static final Pattern ENGLISH_SIDE = Pattern.compile(
            ".+-(?:led|backed|linked|controlled|held|occupied|annexed|sponsored|funded|supported|affiliated|run|aligned|"
                    + "dominated|imposed|brokered|allied)");

    private static final Set<String> RUSSIAN_SIDE = Set.of(
            "возглавляем",
            "поддерживаем",
            "подконтрольн",
            "контролируем",
            "оккупированн",
            "аннексированн",
            "проамериканск",
            "пророссийск",
            "проукраинск",
            "проправительственн",
            "протурецк",
            "проирански");

    static {
        put(
                ENGLISH,
                Sort.HEDGE,
                "alleged allegedly suspected reportedly supposed supposedly purported purportedly apparent"
                        + " apparently possible possibly probable probably presumed presumably unconfirmed unverified");
        put(ENGLISH, Sort.OFFICE, "former ex acting interim deputy vice then-president outgoing incoming designate");
        put(ENGLISH, Sort.ARMS, "armed unarmed civilian civilians peaceful");
        put(
                ENGLISH,
                Sort.LAW,
                "illegal illegally unlawful unlawfully banned outlawed unauthorized unauthorised unrecognized"
                        + " unrecognised");
        put(ENGLISH, Sort.ATTEMPT, "attempted planned proposed so-called self-proclaimed self-styled would-be");
        put(RUSSIAN, Sort.HEDGE, "предполагаем подозреваем якобы возможн вероятн предположительн неподтвержденн");
        put(RUSSIAN, Sort.OFFICE, "бывш экс врио исполняющ уходящ");
        put(RUSSIAN, Sort.ARMS, "вооруженн невооруженн безоружн мирн");
        put(RUSSIAN, Sort.LAW, "незаконн нелегальн запрещенн непризнанн несанкционированн");
        put(RUSSIAN, Sort.ATTEMPT, "самопровозглашенн называем планируем");
        for (String stem : RUSSIAN_SIDE) {
            RUSSIAN.put(stem, Sort.SIDE);
        }
    }

    private Qualifiers() {}

    private static void put(Map<String, Sort> qualifiers, Sort sort, String words) {
        for (String word : words.split(" ")) {
            qualifiers.put(word, sort);
        }
    }

    /** What sort of qualifier the word is; null when none. */
    static @Nullable Sort sort(Word word, String language) {
        if (language.startsWith("ru")) {
            String norm = word.norm();
            Sort exact = RUSSIAN.get(norm);
            if (exact != null) {
                return exact;
            }
            for (int length = norm.length() - 1; length >= 4 && length >= norm.length() - 3; length--) {
                Sort sort = RUSSIAN.get(norm.substring(0, length));
                if (sort != null && length >= Math.min(4, norm.length())) {
                    return sort;
                }
            }
            return norm.startsWith("экс-") ? Sort.OFFICE : null;
        }
        Sort sort = ENGLISH.get(word.norm());
        if (sort != null) {
            return sort;
        }
        return ENGLISH_SIDE.matcher(word.norm()).matches()
                ? Sort.SIDE
                : word.norm().startsWith("ex-") ? Sort.OFFICE : null;
    }
}
