package dev.parallax.quantity;

import java.util.List;

/**
 * What was read from a token on.
 *
 * @param quantities none, one, or the parts of a date
 * @param next index of the token to go on with
 */
record Reading(List<Quantity> quantities, int next) {

    static Reading nothing(int next) {
        return new Reading(List.of(), next);
    }

    static Reading of(Quantity quantity, int next) {
        return new Reading(List.of(quantity), next);
    }
}
