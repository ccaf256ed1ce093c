package dev.parallax.finding.reading;

import dev.parallax.translation.NameTransliteration;
import java.util.Map;

/** Scripts of words. */
public final class Scripts {

    /** What a Cyrillic initial may be in a Latin spelling of the same name. */
    private static final Map<Character, String> INITIALS = Map.ofEntries(
            Map.entry('б', "b"),
            Map.entry('в', "vwb"),
            Map.entry('г', "gh"),
            Map.entry('д', "djg"),
            Map.entry('з', "zsx"),
            Map.entry('к', "kcqx"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "nk"),
            Map.entry('п', "p"),
            Map.entry('р', "rw"),
            Map.entry('с', "sczx"),
            Map.entry('т', "td"),
            Map.entry('ф', "fptv"));

    private Scripts() {}

    /** Whether a Cyrillic and a Latin word may begin with the same sound: «Гарри» with <i>Harry</i>, not <i>Larry</i>. */
    public static boolean mayBeginAlike(String cyrillic, String latin) {
        String initials = INITIALS.get(Character.toLowerCase(cyrillic.charAt(0)));
        return initials == null || initials.indexOf(Character.toLowerCase(latin.charAt(0))) >= 0;
    }

    /** How surely a Cyrillic and a Latin word, in either order, are one name by their sound, 0 to 1. */
    public static double likeness(String one, String other) {
        return isCyrillic(one) ? NameTransliteration.match(one, other) : NameTransliteration.match(other, one);
    }

    public static boolean isCyrillic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    public static boolean isMostlyCyrillic(String text) {
        return text.codePoints()
                        .filter(Character::isLetter)
                        .map(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC ? 1 : -1)
                        .sum()
                > 0;
    }
}
