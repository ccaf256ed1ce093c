package dev.parallax.language.lingua;

import static dev.parallax.text.Letters.runs;
import static dev.parallax.text.Letters.scriptOf;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text's letters and commonest words tell of its language, before any statistics. */
final class Letters {

    /** A text of fewer letters may lack the ones that would tell. */
    private static final int ENOUGH = 40;

    /** In running English about every third word is one of these. */
    private static final double SHARE_OF_ENGLISH = 0.2;

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "is", "that", "for", "was", "with", "it", "as", "on", "by", "at", "from",
            "his", "her", "are", "were", "has", "have", "had", "this", "which", "their", "said", "would", "will",
            "been", "not", "they", "who");

    /** Those that none of the other languages in Latin letters writes. */
    private static final Set<String> ONLY_ENGLISH = Set.of(
            "the", "of", "and", "that", "with", "it", "from", "his", "are", "were", "has", "have", "this", "which",
            "their", "said", "would", "been", "they", "who");

    /** In an article known to be English a paragraph needs fewer of them. */
    private static final double SHARE_AMONG_ENGLISH = 0.1;

    /** Latin letters that look like Cyrillic ones, and those, in the same order. */
    private static final String LATIN_LOOKALIKES = "aeopcyxijsAEOPCYXIJSBHKMT";

    private static final String CYRILLIC_LOOKALIKES = "аеорсухіјѕАЕОРСУХІЈЅВНКМТ";

    private static final Pattern QUOTATION = Pattern.compile("«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]|\"[^\"]*\"");

    private Letters() {}

    static int count(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** The script of most letters; {@code COMMON} where there is none. */
    static UnicodeScript script(String text) {
        int[] letters = new int[UnicodeScript.values().length];
        UnicodeScript most = UnicodeScript.COMMON;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (Character.isLetter(letter)) {
                UnicodeScript script = scriptOf(letter);
                letters[script.ordinal()]++;
                most = letters[script.ordinal()] > letters[most.ordinal()] ? script : most;
            }
        }
        return most;
    }

    /** What a paragraph says in its own words, where these are enough to tell its language; else all of it. */
    static String ownWords(String paragraph) {
        String own = QUOTATION.matcher(paragraph).replaceAll(" ");
        return count(own) >= ENOUGH ? own : paragraph;
    }

    /** Whether a text in Latin letters has many words that neither Serbian, Croatian nor Bosnian can write. */
    static boolean isForeignToSerbian(String text) {
        List<String> words = words(text.toLowerCase(Locale.ROOT));
        long foreign = words.stream()
                .filter(word -> word.chars().anyMatch(c -> "qwxy".indexOf(c) >= 0))
                .count();
        return foreign > 0.2 * words.size();
    }

    /** Russian or English where there is no doubt; null in all other cases. */
    static @Nullable String certainLanguage(String text) {
        if (count(text) < ENOUGH) {
            return null;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (isCertainlyRussian(lower)) {
            return "ru";
        }
        return isCertainlyEnglish(lower) ? "en" : null;
    }

    /** Only Russian and Belarusian write ы and э, and no Belarusian sentence does without і or ў. */
    private static boolean isCertainlyRussian(String text) {
        int russian = 0;
        int other = 0;
        boolean telling = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'а' && c <= 'я') || c == 'ё') {
                russian++;
                telling |= c == 'ы' || c == 'э';
            } else if (Character.isLetter(c)) {
                if (scriptOf(c) == UnicodeScript.CYRILLIC) {
                    return false;
                }
                other++;
            }
        }
        return telling && other < 0.3 * russian;
    }

    private static boolean isCertainlyEnglish(String text) {
        return isEnglish(text, ENGLISH, SHARE_OF_ENGLISH);
    }

    /** Whether a paragraph of an article that is English beyond doubt is English as well. */
    static boolean isEnglishAmongEnglish(String text) {
        return isEnglish(text.toLowerCase(Locale.ROOT), ONLY_ENGLISH, SHARE_AMONG_ENGLISH);
    }

    private static boolean isEnglish(String text, Set<String> telling, double share) {
        List<String> words = words(text);
        int english = 0;
        int ascii = 0;
        for (String word : words) {
            english += telling.contains(word) ? 1 : 0;
            ascii += isAscii(word) ? 1 : 0;
        }
        return english > 0 && english >= share * words.size() && ascii >= 0.9 * words.size();
    }

    private static List<String> words(String text) {
        return runs(text, point -> Character.isLetter(point) || point == '\'' || point == '’');
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80 && word.charAt(i) != '’') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text has a letter that Kazakh writes and its neighbours in the set do not. */
    static boolean hasKazakhLetter(String text) {
        return text.toLowerCase(Locale.ROOT).chars().anyMatch(c -> "әғқңөұүһ".indexOf(c) >= 0);
    }

    /** A text with Latin letters put for the Cyrillic ones that look the same, where most of its letters are Cyrillic. */
    static String withoutLookalikes(String text) {
        int cyrillic = 0;
        int latin = 0;
        int lookalikes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                UnicodeScript script = scriptOf(c);
                cyrillic += script == UnicodeScript.CYRILLIC ? 1 : 0;
                latin += script == UnicodeScript.LATIN ? 1 : 0;
                lookalikes += script == UnicodeScript.LATIN && LATIN_LOOKALIKES.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        if (latin == 0 || cyrillic == 0 || cyrillic < latin - lookalikes || 2 * cyrillic < lookalikes) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                mended.append(mendedWord(text.substring(start, i)));
                if (i < text.length()) {
                    mended.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return mended.toString();
    }

    /** Only a word all of whose Latin letters have a Cyrillic twin is mended: a Latin name stays what it is. */
    private static String mendedWord(String word) {
        StringBuilder mended = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int twin = LATIN_LOOKALIKES.indexOf(c);
            if (twin >= 0) {
                mended.append(CYRILLIC_LOOKALIKES.charAt(twin));
            } else if (UnicodeScript.of(c) == UnicodeScript.LATIN) {
                return word;
            } else {
                mended.append(c);
            }
        }
        return mended.toString();
    }
}
