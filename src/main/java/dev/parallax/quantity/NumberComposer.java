package dev.parallax.quantity;

import dev.parallax.quantity.NumberWord.Role;
import dev.parallax.quantity.Quantity.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Puts one number together from its digits and words: <i>two hundred and five thousand</i>, «1,5 млрд», «2 млн 300 тыс.».
 * Addends gather in a group, which the next magnitude multiplies and adds to the total.
 */
final class NumberComposer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TokenLine line;
    private final int first;
    private int at;

    private BigDecimal total = BigDecimal.ZERO;

    /** What no magnitude has multiplied yet; null when nothing is open. */
    private @Nullable BigDecimal group;

    /** What was last added to the group; null when nothing can follow it. */
    private @Nullable BigDecimal lastAddend;

    /** The last that went into the total; null when none did. */
    private @Nullable BigDecimal lastMagnitude;

    private boolean hasDigits;
    private boolean fourDigits;
    private boolean ordinal;
    private boolean loose;

    private NumberComposer(TokenLine line, int first) {
        this.line = line;
        this.first = first;
        this.at = first;
    }

    /** The number that begins with a token of digits, or with a word that adds or multiplies. */
    static Reading read(TokenLine line, int first) {
        return new NumberComposer(line, first).compose();
    }

    private Reading compose() {
        while (line.has(at) && !ordinal && (isFirst() || line.near(at)) && take(line.token(at))) {
            at++;
        }
        BigDecimal value = group == null ? total : total.add(group);
        if (hasDigits && lastMagnitude == null) {
            return BareDigits.read(line, new BareDigits(value, fourDigits), first);
        }
        return Units.read(line, new Figure(ordinal ? Kind.ORDINAL : Kind.NUMBER, value, loose), first, at);
    }

    private boolean isFirst() {
        return at == first;
    }

    /** Whether the token belongs to the number, which then has it. */
    private boolean take(Token token) {
        if (token.type() == Token.Type.NUMBER) {
            return takeDigits(token);
        }
        NumberWord word = line.word(at);
        if (word == null) {
            return joins(token);
        }
        return switch (word.role()) {
            case ADDEND, ORDINAL -> takeAddend(word);
            case MULTIPLIER, MULTIPLIERS -> takeMultiplier(token, word);
            default -> false;
        };
    }

    /** Digits begin a number, or go on after a magnitude with a smaller one: «2 млн 300 тыс.». */
    private boolean takeDigits(Token token) {
        BigDecimal value = Digits.value(token.text(), line.words());
        if (!isFirst() && !goesOn(value)) {
            return false;
        }
        group = value;
        lastAddend = BigDecimal.ZERO;
        hasDigits = true;
        fourDigits =
                isFirst() && token.text().length() == 4 && token.text().chars().allMatch(Character::isDigit);
        return true;
    }

    private boolean goesOn(BigDecimal value) {
        return lastMagnitude != null
                && group == null
                && line.words().decimalComma()
                && value.compareTo(lastMagnitude) < 0;
    }

    /** Two hundred <b>and</b> five. */
    private boolean joins(Token token) {
        return group != null
                && !hasDigits
                && lastAddend != null
                && lastAddend.compareTo(HUNDRED) >= 0
                && line.words().joins(token.folded())
                && isAddend(line.word(at + 1))
                && line.near(at + 1);
    }

    private static boolean isAddend(@Nullable NumberWord word) {
        return word != null && (word.role() == Role.ADDEND || word.role() == Role.ORDINAL);
    }

    private boolean takeAddend(NumberWord word) {
        if (!fits(word.value())) {
            return false;
        }
        loose = group == null && lastMagnitude == null && word.loose();
        group = group == null ? word.value() : group.add(word.value());
        lastAddend = word.value();
        ordinal = word.role() == Role.ORDINAL;
        return true;
    }

    /** Twenty takes five; two hundred takes thirty; five takes nothing, and digits take no words. */
    private boolean fits(BigDecimal addend) {
        if (group == null) {
            return !hasDigits || lastMagnitude != null;
        }
        if (hasDigits || lastAddend == null) {
            return false;
        }
        int before = lastAddend.intValue();
        int after = addend.intValue();
        return before >= 100 ? after > 0 && after < 100 : before >= 20 && after > 0 && after < 10;
    }

    private boolean takeMultiplier(Token token, NumberWord word) {
        boolean letterAlone = token.isMagnitudeLetter() && !(hasDigits && line.glued(at));
        if (letterAlone || (group == null && !isFirst())) {
            return false;
        }
        BigDecimal multiplied = group == null ? word.value() : group.multiply(word.value());
        if (word.value().compareTo(HUNDRED) <= 0 && !hasDigits) {
            group = multiplied;
            lastAddend = word.value();
        } else {
            total = total.add(multiplied);
            group = null;
            lastAddend = null;
            lastMagnitude = word.value();
        }
        // «Тысяча», «миллион» alone, and the sprint's or the million's «100m», may be said otherwise.
        loose = isFirst() || (token.text().equals("m") && Units.before(line, first) == Unit.NONE);
        fourDigits = false;
        return true;
    }
}
