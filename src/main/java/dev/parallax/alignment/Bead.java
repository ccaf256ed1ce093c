package dev.parallax.alignment;

import java.util.List;

/**
 * Texts of the source and of the target that answer each other, by their numbers.
 *
 * @param source ascending, consecutive; empty in an addition
 * @param target ascending, consecutive; empty in an omission
 * @param cost −ln of the bead's likelihood under the aligner's model, lower is better
 * @param probability that the bead is right, 0 to 1, calibrated
 */
public record Bead(BeadType type, List<Integer> source, List<Integer> target, double cost, double probability) {

    public Bead {
        source = List.copyOf(source);
        target = List.copyOf(target);
        if (source.isEmpty() && target.isEmpty()) {
            throw new IllegalArgumentException("A bead has at least one side");
        }
        if ((type == BeadType.OMISSION) != target.isEmpty() || (type == BeadType.ADDITION) != source.isEmpty()) {
            throw new IllegalArgumentException(type + " does not fit " + source + " ↔ " + target);
        }
    }

    /** The same bead with its sides exchanged. */
    Bead mirrored() {
        BeadType mirroredType = switch (type) {
            case OMISSION -> BeadType.ADDITION;
            case ADDITION -> BeadType.OMISSION;
            case MATCH, MOVED -> type;
        };
        return new Bead(mirroredType, target, source, cost, probability);
    }
}
