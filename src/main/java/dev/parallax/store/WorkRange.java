package dev.parallax.store;

/**
 * A stretch of the store's numbers, which states a share of what a step has to do.
 *
 * @param from the first number
 * @param to the last number, which belongs to the range too
 */
public record WorkRange(long from, long to) {

    /** Every number. */
    public static final WorkRange ALL = new WorkRange(0, Long.MAX_VALUE);
}
