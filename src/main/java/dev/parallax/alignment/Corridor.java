package dev.parallax.alignment;

/** The part of the plane of source and target positions that is searched: for each source position a range of target positions. */
final class Corridor {

    /** Up to this many positions the whole plane is searched. */
    private static final long WHOLE = 300_000;

    /** How far from the rough path the search goes, to either side, in texts. */
    private static final int MARGIN = 30;

    private final int[] from;
    private final int[] until;
    private final int[] offset;

    private Corridor(int[] from, int[] until) {
        this.from = from;
        this.until = until;
        offset = new int[from.length + 1];
        for (int i = 0; i < from.length; i++) {
            offset[i + 1] = offset[i] + until[i] - from[i];
        }
    }

    /** The whole plane where it is small, else the neighbourhood of the best path of 1-1, 1-0 and 0-1 beads. */
    static Corridor of(int sources, int targets, BeadCosts costs) {
        int[] from = new int[sources + 1];
        int[] until = new int[sources + 1];
        if ((sources + 1L) * (targets + 1L) <= WHOLE) {
            java.util.Arrays.fill(until, targets + 1);
            return new Corridor(from, until);
        }
        java.util.Arrays.fill(from, targets);
        byte[][] steps = roughSteps(sources, targets, costs);
        int source = sources;
        int target = targets;
        while (true) {
            for (int i = Math.max(0, source - MARGIN); i <= Math.min(sources, source + MARGIN); i++) {
                from[i] = Math.min(from[i], Math.max(0, target - MARGIN));
                until[i] = Math.max(until[i], Math.min(targets, target + MARGIN) + 1);
            }
            if (source == 0 && target == 0) {
                return new Corridor(from, until);
            }
            Shape step = Shape.ALL[steps[source][target]];
            source -= step.source();
            target -= step.target();
        }
    }

    /** The number of the shape by which the cheapest rough path comes to each position. */
    private static byte[][] roughSteps(int sources, int targets, BeadCosts costs) {
        byte[][] steps = new byte[sources + 1][targets + 1];
        double[] above = new double[targets + 1];
        double[] row = new double[targets + 1];
        for (int i = 0; i <= sources; i++) {
            for (int j = 0; j <= targets; j++) {
                double best = i == 0 && j == 0 ? 0 : Double.POSITIVE_INFINITY;
                for (byte step = 0; step < 3; step++) {
                    Shape shape = Shape.ALL[step];
                    int fromSource = i - shape.source();
                    int fromTarget = j - shape.target();
                    if (fromSource >= 0 && fromTarget >= 0) {
                        double before = shape.source() == 1 ? above[fromTarget] : row[fromTarget];
                        double cost = before + costs.cost(fromSource, fromTarget, shape);
                        if (cost < best) {
                            best = cost;
                            steps[i][j] = step;
                        }
                    }
                }
                row[j] = best;
            }
            double[] swap = above;
            above = row;
            row = swap;
        }
        return steps;
    }

    int size() {
        return offset[from.length];
    }

    int from(int source) {
        return from[source];
    }

    int until(int source) {
        return until[source];
    }

    boolean contains(int source, int target) {
        return source < from.length && target >= from[source] && target < until[source];
    }

    /** The number of a position that is inside. */
    int index(int source, int target) {
        return offset[source] + target - from[source];
    }
}
