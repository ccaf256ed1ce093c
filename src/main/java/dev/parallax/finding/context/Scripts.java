package dev.parallax.finding.context;

import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which script a word is in, and which letters of two scripts look alike. */
public final class Scripts {

    private static final String CYRILLIC = "АВЕКМНОРСТУХаеорсухкѕіјЅІЈӏ";
    private static final String LATIN = "ABEKMHOPCTYXaeopcyxksijSIJl";

    private Scripts() {}

    private static final Map<String, String> OF_LANGUAGES = new ConcurrentHashMap<>();

    /**
     * Whether the language is written in Cyrillic letters, as most of its texts are.
     *
     * @param language a BCP 47 tag
     */
    public static boolean isCyrillic(String language) {
        return script(language).equals("Cyrl");
    }

    /**
     * Whether the language is written in Latin letters, as most of its texts are.
     *
     * @param language a BCP 47 tag
     */
    public static boolean isLatin(String language) {
        return script(language).equals("Latn");
    }

    private static String script(String language) {
        return OF_LANGUAGES.computeIfAbsent(
                language,
                tag -> ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript());
    }

    public static boolean isMixed(String word) {
        return has(word, UnicodeScript.CYRILLIC) && has(word, UnicodeScript.LATIN);
    }

    /** Whether every letter is in the script of the language. */
    public static boolean isOf(String word, boolean russian) {
        return !has(word, russian ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC)
                && has(word, russian ? UnicodeScript.CYRILLIC : UnicodeScript.LATIN);
    }

    public static boolean has(String word, UnicodeScript script) {
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (UnicodeScript.of(word.codePointAt(i)) == script) {
                return true;
            }
        }
        return false;
    }

    /** The word with each letter of the other script changed for the one that looks like it; null when one has none. */
    public static @org.jspecify.annotations.Nullable String inScript(String word, boolean cyrillic) {
        String from = cyrillic ? LATIN : CYRILLIC;
        String to = cyrillic ? CYRILLIC : LATIN;
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            UnicodeScript script = UnicodeScript.of(letter);
            if (script == (cyrillic ? UnicodeScript.LATIN : UnicodeScript.CYRILLIC)) {
                int index = from.indexOf(letter);
                if (index < 0) {
                    return null;
                }
                letter = to.charAt(index);
            }
            changed.append(letter);
        }
        return changed.toString();
    }
}
