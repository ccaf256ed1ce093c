package dev.parallax.translation;

import dev.parallax.text.Table;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Spells Russian words in Latin letters, by the table {@code name-letters.tsv}. */
final class Romanization {

    private static final List<List<String>> RULES = Table.rows(Romanization.class, "name-letters.tsv", 2);

    /** Each rule is a group, in the table's order. */
    private static final Pattern LETTERS =
            Pattern.compile(RULES.stream().map(rule -> "(" + rule.get(0) + ")").collect(Collectors.joining("|")));

    private static final Pattern WORD = Pattern.compile("[а-яёА-ЯЁ]+");

    private Romanization() {}

    static boolean isLetter(char letter) {
        char lower = Character.toLowerCase(letter);
        return (lower >= 'а' && lower <= 'я') || lower == 'ё';
    }

    /** Word by word; the case of letters is kept, and so is what is not Russian. */
    static String text(String text) {
        return WORD.matcher(text).replaceAll(word -> word(word.group()));
    }

    private static String word(String word) {
        boolean shouts = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        StringBuilder latin = new StringBuilder(word.length() * 5 / 4 + 2);
        Matcher letters = LETTERS.matcher(word.toLowerCase(Locale.ROOT));
        while (letters.find()) {
            String spelt = spelling(letters);
            latin.append(Character.isUpperCase(word.charAt(letters.start())) ? capital(spelt, shouts) : spelt);
        }
        return latin.toString();
    }

    private static String spelling(Matcher letters) {
        int rule = 0;
        while (letters.start(rule + 1) < 0) {
            rule++;
        }
        return RULES.get(rule).get(1);
    }

    private static String capital(String spelt, boolean shouts) {
        if (shouts || spelt.isEmpty()) {
            return spelt.toUpperCase(Locale.ROOT);
        }
        return Character.toUpperCase(spelt.charAt(0)) + spelt.substring(1);
    }
}
