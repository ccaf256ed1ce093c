package dev.parallax.quantity;

import java.math.BigDecimal;

/**
 * A word that says a figure, or a part of one.
 *
 * @param unit what a compound as «двухлетний» counts
 * @param loose see {@link Quantity#loose()}
 */
record NumberWord(Role role, BigDecimal value, Unit unit, boolean loose) {

    /** How the word joins with its neighbours. */
    enum Role {
        /** Is added to what stands before it: twenty, five, двести. */
        ADDEND,
        /** Multiplies what stands before it: hundred, dozen, тысяча, млн. */
        MULTIPLIER,
        /** The plural of a multiplier, which alone says no number: thousands. */
        MULTIPLIERS,
        /** Is added, and ends the number: fifth, двадцатый. */
        ORDINAL,
        /** A number by itself: half, двухлетний. */
        WHOLE,
        MONTH,
        WEEKDAY,
        DECADE,
        /** Noon, полночь: minutes after midnight. */
        CLOCK
    }

    NumberWord(Role role, double value) {
        this(role, BigDecimal.valueOf(value), Unit.NONE, false);
    }

    NumberWord(Role role, double value, Unit unit, boolean loose) {
        this(role, BigDecimal.valueOf(value), unit, loose);
    }

    boolean isMultiplier() {
        return role == Role.MULTIPLIER || role == Role.MULTIPLIERS;
    }

    NumberWord asLoose() {
        return new NumberWord(role, value, unit, true);
    }
}
