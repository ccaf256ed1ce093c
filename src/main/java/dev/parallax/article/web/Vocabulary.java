package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * Words that tell something when class names and ids are made of them; two that stand side by side count as one as well.
 *
 * @param first words that tell it at a name's beginning only
 */
record Vocabulary(Set<String> first, Set<String> anywhere) {

    /** First words of names that tell what a box has or is filed under, not what it is. */
    private static final Set<String> MODIFIERS =
            split("has with without is no not js tag category status type format single postid theme");

    /** Of words that spaces part. */
    static Vocabulary of(String first, String anywhere) {
        return new Vocabulary(split(first), split(anywhere));
    }

    private static Set<String> split(String words) {
        return Arrays.stream(words.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one of the names, which spaces part, has such a word. */
    boolean isIn(String names) {
        StringTokenizer each = new StringTokenizer(names);
        while (each.hasMoreTokens()) {
            List<String> words = words(each.nextToken());
            if (!words.isEmpty() && !isModifier(words) && isIn(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (anywhere.contains(words.get(i)) || i > 0 && anywhere.contains(words.get(i - 1) + words.get(i))) {
                return true;
            }
        }
        return first.contains(words.get(0));
    }

    private static boolean isModifier(List<String> words) {
        boolean numbered = words.get(0).equals("post")
                && words.size() > 1
                && Character.isDigit(words.get(1).charAt(0));
        return numbered || words.size() > 1 && MODIFIERS.contains(words.get(0));
    }

    /** A name's words in lower case, parted at hyphens, underscores and before capitals. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean separator = i == name.length() || name.charAt(i) == '-' || name.charAt(i) == '_';
            boolean hump = !separator && i > 0 && isLower(name.charAt(i - 1)) && isUpper(name.charAt(i));
            if (separator || hump) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = separator ? i + 1 : i;
            }
        }
        return words;
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
