package dev.parallax.finding.reading;

import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import dev.parallax.translation.NameTransliteration;
import java.util.Map;
import java.util.stream.Collectors;

/** Scripts of words. */
public final class Scripts {

    /** What a Cyrillic initial may be in a Latin spelling of the same name. */
    private static final Map<Character, String> INITIALS = Table.rows(Scripts.class, "initials.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0).charAt(0), row -> row.get(1)));

    private Scripts() {}

    /** Whether a Cyrillic and a Latin word may begin with the same sound: «Гарри» with <i>Harry</i>, not <i>Larry</i>. */
    public static boolean mayBeginAlike(String cyrillic, String latin) {
        String initials = INITIALS.get(Character.toLowerCase(cyrillic.charAt(0)));
        return initials == null || initials.indexOf(Character.toLowerCase(latin.charAt(0))) >= 0;
    }

    /** How surely a Cyrillic and a Latin word, in either order, are one name by their sound, 0 to 1. */
    public static double likeness(String one, String other) {
        return Letters.isCyrillic(one) ? NameTransliteration.match(one, other) : NameTransliteration.match(other, one);
    }
}
