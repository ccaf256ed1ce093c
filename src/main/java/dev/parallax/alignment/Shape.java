package dev.parallax.alignment;

/**
 * How many texts of either side a bead takes. In the order in which ties are decided.
 *
 * @param cost −ln of how often a bead has this shape, in nats
 */
record Shape(int source, int target, double cost) {

    static final Shape[] ALL = {
        new Shape(1, 1, 0.2),
        new Shape(1, 0, 3.2),
        new Shape(0, 1, 3.2),
        new Shape(2, 1, 2.8),
        new Shape(1, 2, 2.8),
        new Shape(2, 2, 4.5),
        new Shape(3, 1, 5.0),
        new Shape(1, 3, 5.0),
        new Shape(3, 2, 6.5),
        new Shape(2, 3, 6.5),
        new Shape(3, 3, 7.5),
    };

    static final Shape OMISSION = ALL[1];
    static final Shape ADDITION = ALL[2];

    static Shape of(int source, int target) {
        for (Shape shape : ALL) {
            if (shape.source == source && shape.target == target) {
                return shape;
            }
        }
        throw new IllegalArgumentException("No bead is " + source + "-" + target);
    }

    boolean isMatch() {
        return source > 0 && target > 0;
    }
}
