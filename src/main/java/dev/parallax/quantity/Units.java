package dev.parallax.quantity;

import dev.parallax.article.TextSpan;
import java.util.Map;
import java.util.regex.Pattern;

/** What a number counts: the sign or word that stands before or after it. */
final class Units {

    private static final Pattern PERCENTAGE_POINT =
            Pattern.compile("percentage points?|процентн\\p{L}+ пункт|п\\. ?п\\.");

    private static final Map<String, Unit> SIGNS = Map.of(
            "$",
            Unit.DOLLAR,
            "€",
            Unit.EURO,
            "£",
            Unit.STERLING,
            "¥",
            Unit.YEN,
            "₽",
            Unit.ROUBLE,
            "₴",
            Unit.HRYVNIA,
            "%",
            Unit.PERCENT);

    private Units() {}

    /** The number with the unit that stands before or after its tokens, from one index to before another. */
    static Reading read(TokenLine line, Figure figure, int from, int next) {
        return read(line, figure, before(line, from), from, next);
    }

    /** @param before the unit that is known already, {@link Unit#NONE} when none */
    static Reading read(TokenLine line, Figure figure, Unit before, int from, int next) {
        Unit unit = before == Unit.NONE ? after(line, next) : before;
        TextSpan span =
                new TextSpan(line.token(from).start(), line.token(next - 1).end());
        return Reading.of(new Quantity(figure.kind(), figure.value(), unit, figure.loose(), span), next);
    }

    /** The currency whose sign stands before the token. */
    static Unit before(TokenLine line, int index) {
        int before = line.token(index).start() - 1;
        if (before > 0 && Character.isWhitespace(line.text().charAt(before))) {
            before--;
        }
        Unit unit = before < 0 ? Unit.NONE : sign(line.text().substring(before, before + 1));
        return unit == Unit.PERCENT ? Unit.NONE : unit;
    }

    private static Unit sign(String sign) {
        return SIGNS.getOrDefault(sign, Unit.NONE);
    }

    private static Unit after(TokenLine line, int index) {
        Token next = line.nearToken(index);
        if (next == null) {
            return Unit.NONE;
        }
        if (PERCENTAGE_POINT
                .matcher(line.text())
                .region(next.start(), line.text().length())
                .lookingAt()) {
            return Unit.PERCENTAGE_POINT;
        }
        if (next.folded().equals("per")
                && line.has(index + 1)
                && line.token(index + 1).folded().startsWith("cent")) {
            return Unit.PERCENT;
        }
        if (next.isWord()) {
            return line.words().unit(next.folded());
        }
        Unit unit = sign(next.text());
        // A currency's sign before the next number is that number's.
        boolean ofNext = unit != Unit.PERCENT && line.has(index + 1) && line.glued(index + 1);
        return ofNext ? Unit.NONE : unit;
    }
}
