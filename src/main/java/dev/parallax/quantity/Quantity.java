package dev.parallax.quantity;

import dev.parallax.article.TextSpan;
import java.math.BigDecimal;

/**
 * A number, or a part of a date, that a text says. A date is several: day, month, year.
 *
 * @param kind what sort of figure it is
 * @param value the number itself, with its magnitude: 1500 for «полторы тысячи»; 1 to 12 for a month; 1 (Monday) to 7
 *     for a weekday; minutes after midnight for a time. No trailing zeros after the point
 * @param unit what it counts, {@link Unit#NONE} where the text does not say
 * @param loose whether a translator may well say it otherwise or leave it out: <i>one</i>, <i>both</i>, <i>half</i>,
 *     <i>first</i>, <i>thousands</i>, «столетие»
 * @param span the words that say it, without a unit that is a word of its own
 */
public record Quantity(Kind kind, BigDecimal value, Unit unit, boolean loose, TextSpan span) {

    /** What sort of figure. */
    public enum Kind {
        NUMBER,
        ORDINAL,
        /** Four digits that can be a year. */
        YEAR,
        /** The nineties, of whichever century. */
        DECADE,
        /** The day's number, beside a month. */
        DAY,
        MONTH,
        WEEKDAY,
        TIME,
        /** Thousands, millions, dozens: how many of them is not said. */
        MAGNITUDE
    }

    private static final BigDecimal CENTURY = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_DAY = BigDecimal.valueOf(720);
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    public Quantity {
        value = value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /**
     * Whether both say the same figure, units aside: a month only a month, a weekday only a weekday, a time also
     * twelve hours on (a dial's reading) or the bare hour, a decade with or without its century.
     */
    public boolean sameFigureAs(Quantity other) {
        if (kind == Kind.TIME || other.kind == Kind.TIME) {
            return kind == other.kind
                    ? value.remainder(HALF_DAY).compareTo(other.value.remainder(HALF_DAY)) == 0
                    : onTheHour()
                                    .remainder(BigDecimal.valueOf(12))
                                    .compareTo(other.onTheHour().remainder(BigDecimal.valueOf(12)))
                            == 0;
        }
        if (kind == Kind.DECADE || other.kind == Kind.DECADE) {
            return value.remainder(CENTURY).compareTo(other.value.remainder(CENTURY)) == 0;
        }
        return comparable(kind) == comparable(other.kind) && value.compareTo(other.value) == 0;
    }

    private BigDecimal onTheHour() {
        return switch (kind) {
            case TIME -> value.divide(HOUR, java.math.MathContext.DECIMAL32);
            case NUMBER, ORDINAL -> value;
            default -> BigDecimal.ONE.negate();
        };
    }

    /** Kinds that say the same when their values are equal: <i>May 5</i>, <i>the 5th</i>, <i>five</i>. */
    private static Kind comparable(Kind kind) {
        return switch (kind) {
            case ORDINAL, YEAR, DAY -> Kind.NUMBER;
            default -> kind;
        };
    }
}
