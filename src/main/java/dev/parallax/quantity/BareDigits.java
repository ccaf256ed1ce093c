package dev.parallax.quantity;

import dev.parallax.quantity.NumberWord.Role;
import dev.parallax.quantity.Quantity.Kind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Digits without a magnitude: an ordinal, a decade, a clock's hour, a year, a day beside its month, or a number.
 *
 * @param fourDigits whether they are four and nothing else
 */
record BareDigits(BigDecimal value, boolean fourDigits) {

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1_000);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2_999);

    /** Behind a decade's digits: 1990s, 90-е, 90-х. */
    private static final Set<String> DECADE_TAILS = Set.of("s", "е", "х", "ые");

    /** @param at index of the token */
    static Reading read(TokenLine line, BareDigits digits, int at) {
        Token next = line.nearToken(at + 1);
        if (next != null && next.isWord()) {
            boolean attached =
                    line.glued(at + 1) || line.text().charAt(line.token(at).end()) == '-';
            if (attached && digits.isDecade(next.folded())) {
                return line.reading(Kind.DECADE, digits.value, false, at, at + 2);
            }
            if (attached && line.words().isOrdinalTail(next.folded())) {
                Kind kind = digits.isYear() ? Kind.YEAR : Kind.ORDINAL;
                return line.reading(kind, digits.value, false, at, at + 2);
            }
            if (ClockTimes.isHour(line.words(), next, digits.value)) {
                return ClockTimes.hour(line, digits.value, at);
            }
        }
        Unit unit = Units.before(line, at);
        return Units.read(line, new Figure(digits.kind(line, unit, at), digits.value, false), unit, at, at + 1);
    }

    private boolean isDecade(String tail) {
        return value.remainder(BigDecimal.TEN).signum() == 0
                && value.compareTo(BigDecimal.TEN) > 0
                && DECADE_TAILS.contains(tail);
    }

    private boolean isYear() {
        return fourDigits && value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) <= 0;
    }

    private Kind kind(TokenLine line, Unit unit, int at) {
        if (unit == Unit.NONE && isYear()) {
            return Kind.YEAR;
        }
        boolean besideMonth = isMonth(line.word(at + 1)) || (at > 0 && isMonth(line.word(at - 1)));
        return besideMonth && value.compareTo(LAST_DAY) <= 0 ? Kind.DAY : Kind.NUMBER;
    }

    private static boolean isMonth(@Nullable NumberWord word) {
        return word != null && word.role() == Role.MONTH;
    }
}
