package dev.parallax.quantity;

import dev.parallax.quantity.NumberWord.Role;
import dev.parallax.quantity.Quantity.Kind;

/** Names of months and weekdays, where they are no other words. */
final class CalendarWords {

    private CalendarWords() {}

    static Reading read(TokenLine line, int at, NumberWord word) {
        if (!isCertain(line, at)) {
            return Reading.nothing(at + 1);
        }
        Kind kind = word.role() == Role.MONTH ? Kind.MONTH : Kind.WEEKDAY;
        return line.reading(kind, word.value(), false, at, at + 1);
    }

    private static boolean isCertain(TokenLine line, int at) {
        NumberWords words = line.words();
        Token token = line.token(at);
        boolean capital = Character.isUpperCase(token.text().charAt(0));
        if (!words.decimalComma() && !capital) {
            return false;
        }
        // An abbreviation has its full stop, or a number beside it.
        if (words.isAbbreviation(token.folded()) && !hasFullStop(line, token) && !numberBeside(line, at)) {
            return false;
        }
        boolean likeName = words.calendarInLowerCase() && capital && isInsideSentence(line, token);
        return !(likeName || words.ambiguous(token.folded())) || numberBeside(line, at) || isIntroduced(line, at);
    }

    private static boolean hasFullStop(TokenLine line, Token token) {
        return line.text().startsWith(".", token.end());
    }

    private static boolean isIntroduced(TokenLine line, int at) {
        return at > 0 && line.words().introducesDate(line.token(at - 1).folded()) && line.near(at);
    }

    private static boolean isInsideSentence(TokenLine line, Token token) {
        String before = line.text().substring(0, token.start()).stripTrailing();
        return !before.isEmpty()
                && (Character.isLetterOrDigit(before.codePointBefore(before.length())) || before.endsWith(","));
    }

    private static boolean numberBeside(TokenLine line, int at) {
        return (line.isNumber(at - 1) && line.near(at)) || line.isNumber(at + 1);
    }
}
