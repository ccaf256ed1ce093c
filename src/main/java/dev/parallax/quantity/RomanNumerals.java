package dev.parallax.quantity;

import dev.parallax.quantity.Quantity.Kind;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Roman numerals of two letters or more: of a century, a monarch, a congress. */
final class RomanNumerals {

    private static final Pattern ROMAN = Pattern.compile("(?=.{2})X{0,3}(?:IX|IV|V?I{0,3})");

    private RomanNumerals() {}

    /** What one begins with; the last two are Cyrillic. */
    private static final String FIRST = "XVI\u0425\u0406";

    /** Cyrillic letters that look the same are read as Latin ones. */
    static Reading read(TokenLine line, int at) {
        if (FIRST.indexOf(line.token(at).text().charAt(0)) < 0) { // as of nearly all words
            return Reading.nothing(at + 1);
        }
        String letters = line.token(at).text().replace('Х', 'X').replace('І', 'I');
        return ROMAN.matcher(letters).matches()
                ? line.reading(Kind.ORDINAL, BigDecimal.valueOf(value(letters)), true, at, at + 1)
                : Reading.nothing(at + 1);
    }

    private static int value(String roman) {
        int total = 0;
        int previous = 0;
        for (int i = roman.length() - 1; i >= 0; i--) {
            int value = switch (roman.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                default -> 10;
            };
            total += value < previous ? -value : value;
            previous = value;
        }
        return total;
    }
}
