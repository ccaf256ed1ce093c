package dev.parallax.quantity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads the value of digits, with grouping and fraction by the language's habit. */
final class Digits {

    private static final Pattern SPACES = Pattern.compile(TokenLine.SPACE);
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern SEVERAL_POINT_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

    private Digits() {}

    static BigDecimal value(String token, NumberWords words) {
        String plain = SPACES.matcher(token).replaceAll("");
        if (SEVERAL_POINT_GROUPS.matcher(plain).matches()
                || (words.groupingPoint() && POINT_GROUPS.matcher(plain).matches())) {
            return new BigDecimal(plain.replace(".", "").replace(',', '.'));
        }
        boolean severalCommas = plain.indexOf(',') != plain.lastIndexOf(',');
        if ((!words.decimalComma() || severalCommas)
                && COMMA_GROUPS.matcher(plain).matches()) {
            return new BigDecimal(plain.replace(",", ""));
        }
        String pointed = plain.replace(',', '.');
        int first = pointed.indexOf('.');
        return new BigDecimal(first == pointed.lastIndexOf('.') ? pointed : pointed.substring(0, first));
    }
}
