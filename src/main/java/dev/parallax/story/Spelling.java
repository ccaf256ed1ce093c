package dev.parallax.story;

import dev.parallax.story.latin.LatinLetters;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language's words in plain Latin letters, one for each sound, by which they are compared with those of another language.
 * Safe for use by several threads; remembers what it has read.
 */
final class Spelling {

    /** Languages in which the letter j is a consonant as in English; elsewhere it is spoken like y. */
    private static final Set<String> HARD_J = Set.of("en", "fr", "pt", "ca", "ro", "tr", "az", "id", "ms");

    private final LatinLetters letters;
    private final String j;
    private final Map<String, String> latin = new ConcurrentHashMap<>();

    /** @param language BCP 47 */
    Spelling(String language) {
        letters = new LatinLetters(language);
        j = HARD_J.contains(Locale.forLanguageTag(language).getLanguage()) ? "dzh" : "y";
    }

    /** The word in small letters a to z; empty when it has none. */
    String latin(String word) {
        return latin.computeIfAbsent(word, some -> sounds(letters.of(some).replace("j", j)));
    }

    /** The word with one letter for sounds that are spelt with several. */
    private static String sounds(String word) {
        return word.replace("tsch", "c")
                .replace("shch", "s")
                .replace("sch", "s")
                .replace("tch", "c")
                .replace("dzh", "z")
                .replace("sh", "s")
                .replace("ch", "c")
                .replace("zh", "z")
                .replace("kh", "h")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("ts", "c")
                .replace("tz", "c")
                .replace("cz", "c")
                .replace("sz", "s")
                .replace("ck", "k")
                .replace("qu", "kv")
                .replace("x", "ks");
    }
}
