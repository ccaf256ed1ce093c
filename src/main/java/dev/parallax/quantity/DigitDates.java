package dev.parallax.quantity;

import dev.parallax.article.TextSpan;
import dev.parallax.quantity.Quantity.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in digits: day, month and year, each with its own span. */
final class DigitDates {

    private static final Pattern PARTS = Pattern.compile("(\\d+)[-./](\\d+)[-./](\\d+)");

    private static final int LAST_MONTH = 12;

    /** Two digits below it are of this century, the others of the last. */
    private static final int CENTURY_TURNS = 50;

    private DigitDates() {}

    static Reading read(TokenLine line, int at) {
        Token token = line.token(at);
        Matcher parts = PARTS.matcher(token.text());
        if (!parts.matches()) {
            return Reading.nothing(at + 1);
        }
        List<Kind> kinds = kinds(token, parts, line.words().decimalComma());
        return new Reading(
                List.of(
                        part(kinds.get(0), token, parts, 1),
                        part(kinds.get(1), token, parts, 2),
                        part(kinds.get(2), token, parts, 3)),
                at + 1);
    }

    private static List<Kind> kinds(Token token, Matcher parts, boolean decimalComma) {
        if (token.type() == Token.Type.ISO) {
            return List.of(Kind.YEAR, Kind.MONTH, Kind.DAY);
        }
        boolean american = !decimalComma && token.text().contains("/") && value(parts, 1) <= LAST_MONTH;
        return american || value(parts, 2) > LAST_MONTH
                ? List.of(Kind.MONTH, Kind.DAY, Kind.YEAR)
                : List.of(Kind.DAY, Kind.MONTH, Kind.YEAR);
    }

    private static int value(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Quantity part(Kind kind, Token token, Matcher parts, int group) {
        int value = value(parts, group);
        if (kind == Kind.YEAR && value < 100) {
            value += value < CENTURY_TURNS ? 2000 : 1900;
        }
        return new Quantity(
                kind,
                BigDecimal.valueOf(value),
                Unit.NONE,
                false,
                new TextSpan(token.start() + parts.start(group), token.start() + parts.end(group)));
    }
}
