package dev.parallax.translation.lexical;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Russian words that begin with digits, as English writes them: 1990-е годы → the 1990s, 15-летний → 15-year-old, 10-го → 10th. */
final class NumberWords {

    private static final Pattern DECADE = Pattern.compile("(\\d{1,3}0)-?(?:е|ые|х|ых|м|ым|ми|ыми)");
    private static final Pattern AGE = Pattern.compile("(\\d+)-?летн\\p{L}+");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)-(?:й|я|е|го|му|м|ая|ое|ой|ую|ый|ий|ого|ому)");
    private static final Pattern COUNT = Pattern.compile("(\\d+)-(?:х|ти|и|ми|мя)");

    private NumberWords() {}

    static void add(Draft draft) {
        String key = draft.token().key();
        if (!Character.isDigit(key.charAt(0))) {
            return;
        }
        boolean years = draft.segment().grammar(draft.at() + 1).hasLemma("год");
        Matcher decade = DECADE.matcher(key);
        Matcher age = AGE.matcher(key);
        Matcher ordinal = ORDINAL.matcher(key);
        Matcher count = COUNT.matcher(key);
        boolean alone = !draft.segment().grammar(draft.at() + 1).isNominal()
                && !draft.segment().grammar(draft.at() + 1).isAttribute();
        if (decade.matches() && (years || (alone && decade.group(1).length() != 3))) {
            decade(draft, decade.group(1) + "s", years ? 2 : 1);
        } else if (age.matches()) {
            words(draft, 1, age.group(1) + "-year-old");
            words(draft, 1, age.group(1) + "-year");
        } else if (ordinal.matches()) {
            words(draft, 1, ordinal.group(1) + ending(ordinal.group(1)));
        } else if (count.matches()) {
            words(draft, 1, count.group(1));
        }
    }

    private static void decade(Draft draft, String name, int length) {
        words(draft, length, "the", name);
        if (draft.segment().followsNoun(draft.at())) {
            words(draft, length, "of", "the", name);
            words(draft, length, "in", "the", name);
        }
    }

    private static void words(Draft draft, int length, String... words) {
        draft.addWords(length, List.of(words), 0);
    }

    /** Of the English ordinal. */
    private static String ending(String number) {
        boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
        return switch (teen ? '0' : number.charAt(number.length() - 1)) {
            case '1' -> "st";
            case '2' -> "nd";
            case '3' -> "rd";
            default -> "th";
        };
    }
}
