package dev.parallax.alignment;

/** What each possible bead of two lists of texts costs, in nats. */
@FunctionalInterface
interface BeadCosts {

    /** Cost of the bead that begins at these texts; the shape has both sides inside the lists. */
    double cost(int source, int target, Shape shape);
}
