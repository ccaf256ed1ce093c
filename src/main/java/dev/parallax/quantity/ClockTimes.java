package dev.parallax.quantity;

import dev.parallax.article.TextSpan;
import dev.parallax.quantity.Quantity.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of the day, as minutes after midnight. */
final class ClockTimes {

    private static final Pattern PARTS = Pattern.compile("(\\d+)\\D+(\\d+)");

    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);

    private ClockTimes() {}

    /** A time in digits, or two numbers when it cannot be one. */
    static Reading read(TokenLine line, int at) {
        Token token = line.token(at);
        Matcher parts = PARTS.matcher(token.text());
        if (!parts.matches()) {
            return Reading.nothing(at + 1);
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour < 25 && minute < 60
                ? time(line, hour, minute, at)
                : new Reading(List.of(number(token, parts, 1), number(token, parts, 2)), at + 1);
    }

    private static Quantity number(Token token, Matcher parts, int group) {
        return new Quantity(
                Kind.NUMBER,
                new BigDecimal(parts.group(group)),
                Unit.NONE,
                false,
                new TextSpan(token.start() + parts.start(group), token.start() + parts.end(group)));
    }

    /** Whether the token after a number makes it an hour. */
    static boolean isHour(NumberWords words, Token next, BigDecimal value) {
        String word = next.folded();
        return (words.afterNoon(word) || words.beforeNoon(word) || words.clock(word))
                && value.compareTo(LAST_HOUR) <= 0;
    }

    /** The hour that a number before such a token says; a fraction is its minutes: <i>10.30 pm</i>. */
    static Reading hour(TokenLine line, BigDecimal value, int at) {
        int minute = value.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        return time(line, value.intValue(), minute, at);
    }

    /** Takes the half of the day from the next word where it says it. */
    private static Reading time(TokenLine line, int hour, int minute, int at) {
        int hours = hour % 24;
        int next = at + 1;
        Token half = line.nearToken(next);
        if (half != null && line.words().afterNoon(half.folded())) {
            hours = hours < 12 ? hours + 12 : hours;
            next++;
        } else if (half != null && line.words().beforeNoon(half.folded())) {
            hours = hours == 12 ? 0 : hours;
            next++;
        }
        Token token = line.token(at);
        return Reading.of(
                new Quantity(
                        Kind.TIME,
                        BigDecimal.valueOf(60L * hours + minute),
                        Unit.NONE,
                        false,
                        new TextSpan(token.start(), token.end())),
                next);
    }
}
