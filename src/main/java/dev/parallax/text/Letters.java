package dev.parallax.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Letters: their scripts, and what of their look makes no difference. */
public final class Letters {

    /** Latin letters that look like Cyrillic ones, and those, in the same order. */
    private static final String LATIN = "aeopcyxijsAEOPCYXIJSBHKMT";

    private static final String CYRILLIC = "аеорсухіјѕАЕОРСУХІЈЅВНКМТ";

    /** Before it no letter is Cyrillic, and from it to the last all are. */
    private static final int FIRST_CYRILLIC = 0x400;

    private static final int LAST_PLAIN_CYRILLIC = 0x481;

    private Letters() {}

    /**
     * The word as it is looked up and compared: in lower case, «ё» as «е», a typographic apostrophe as a plain one, a hyphen that
     * does not break as one that does.
     */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (folded(lower.charAt(i)) != lower.charAt(i)) {
                return foldFrom(i, lower);
            }
        }
        return lower;
    }

    private static String foldFrom(int start, String lower) {
        char[] letters = lower.toCharArray();
        for (int i = start; i < letters.length; i++) {
            letters[i] = folded(letters[i]);
        }
        return new String(letters);
    }

    private static char folded(char letter) {
        return switch (letter) {
            case 'ё' -> 'е';
            case '’', 'ʼ' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> letter;
        };
    }

    /**
     * The text folded, with plain spaces for those that do not break, and every character where it was: positions in it are
     * positions in the text. A text with one of the few letters that become two in lower case is left as it is.
     */
    public static String foldInPlace(String text) {
        String folded = fold(text).replace('\u00A0', ' ').replace('\u2009', ' ').replace('\u202F', ' ');
        return folded.length() == text.length() ? folded : text;
    }

    /**
     * A word that has Cyrillic letters, with Cyrillic ones for all Latin letters that look the same: some typists mix them.
     * Other words as they are.
     */
    public static String withoutLookalikes(String word) {
        if (word.chars().noneMatch(Letters::isCyrillic) || word.chars().noneMatch(c -> LATIN.indexOf(c) >= 0)) {
            return word;
        }
        StringBuilder cyrillic = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int twin = LATIN.indexOf(word.charAt(i));
            cyrillic.append(twin >= 0 ? CYRILLIC.charAt(twin) : word.charAt(i));
        }
        return cyrillic.toString();
    }

    /** How many of the text's characters are letters. */
    public static int count(String text) {
        return count(text, Character::isLetter);
    }

    /** How many of the text's characters are such. */
    public static int count(String text, IntPredicate such) {
        int count = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            count += such.test(point) ? 1 : 0;
            i += Character.charCount(point);
        }
        return count;
    }

    /** The longest runs of characters that are such, in order. */
    public static List<String> runs(String text, IntPredicate such) {
        List<String> runs = new ArrayList<>(text.length() / 6 + 1);
        for (int start = 0; start < text.length(); ) {
            int end = endOfRun(text, start, such);
            if (end > start) {
                runs.add(text.substring(start, end));
                start = end;
            } else {
                start += Character.charCount(text.codePointAt(start));
            }
        }
        return runs;
    }

    /** Where the characters end that are such, from there on; there, when the first is not. */
    public static int endOfRun(String text, int from, IntPredicate such) {
        int end = from;
        while (end < text.length()) {
            int point = text.codePointAt(end);
            if (!such.test(point)) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }

    /** The same of runs with one of those joints between each two. */
    public static int endOfRuns(String text, int from, IntPredicate such, String joints) {
        int end = endOfRun(text, from, such);
        while (end > from && end < text.length() && joints.indexOf(text.charAt(end)) >= 0) {
            int next = endOfRun(text, end + 1, such);
            if (next == end + 1) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Whether the character is a letter, or a mark upon one. */
    public static boolean isLetterOrMark(int point) {
        return Character.isLetter(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    /** The character's script; a search only for what is neither plain Latin nor plain Cyrillic. */
    public static UnicodeScript scriptOf(int point) {
        if (point >= FIRST_CYRILLIC && point <= LAST_PLAIN_CYRILLIC) {
            return UnicodeScript.CYRILLIC;
        }
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z')
                ? UnicodeScript.LATIN
                : UnicodeScript.of(point);
    }

    /** Whether the word's first letter is Cyrillic; the word is not empty. */
    public static boolean isCyrillic(String word) {
        return isCyrillic(word.codePointAt(0));
    }

    /** Whether more than half of the text's letters are Cyrillic. */
    public static boolean isMostlyCyrillic(String text) {
        int more = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (Character.isLetter(point)) {
                more += isCyrillic(point) ? 1 : -1;
            }
            i += Character.charCount(point);
        }
        return more > 0;
    }

    private static boolean isCyrillic(int codePoint) {
        if (codePoint <= LAST_PLAIN_CYRILLIC) { // nearly all letters there are: the script of others is searched for
            return codePoint >= FIRST_CYRILLIC;
        }
        return UnicodeScript.of(codePoint) == UnicodeScript.CYRILLIC;
    }
}
