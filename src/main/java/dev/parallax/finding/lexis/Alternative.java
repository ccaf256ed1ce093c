package dev.parallax.finding.lexis;

import dev.parallax.finding.context.Term;

/**
 * A word that may have been meant where another one stands.
 *
 * @param cost of the slip between the two, as {@link EditCosts} has it
 */
public record Alternative(Term word, Kind kind, float cost) {

    /** How the two are related. */
    public enum Kind {
        /** The same list has both, and both are among the commonest words of all: prepositions, articles, particles. */
        SMALL,
        /** They stand in a list of words that are written for one another, and are not both small. */
        LISTED,
        /** They are forms of one word. */
        FORM,
        /** One slip lies between them. */
        NEIGHBOUR
    }
}
