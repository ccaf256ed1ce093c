package dev.parallax.alignment;

/**
 * How many texts of either side a bead takes. In the order in which ties are decided.
 *
 * @param kind the number of the shape without regard to which side is which
 */
record Shape(int source, int target, int kind) {

    static final Shape[] ALL = {
        new Shape(1, 1, 0),
        new Shape(1, 0, 1),
        new Shape(0, 1, 1),
        new Shape(2, 1, 2),
        new Shape(1, 2, 2),
        new Shape(2, 2, 3),
        new Shape(3, 1, 4),
        new Shape(1, 3, 4),
        new Shape(4, 1, 5),
        new Shape(1, 4, 5),
        new Shape(3, 2, 6),
        new Shape(2, 3, 6),
        new Shape(3, 3, 7),
        new Shape(5, 1, 8),
        new Shape(1, 5, 8),
    };

    static final int KINDS = 9;

    /** The most texts of one side. */
    static final int LONGEST = 5;

    boolean isMatch() {
        return source > 0 && target > 0;
    }
}
