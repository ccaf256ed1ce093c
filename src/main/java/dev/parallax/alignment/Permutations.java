package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.List;

/** Every order of some few things but the one they are in. */
final class Permutations {

    private Permutations() {}

    /**
     * In lexicographic order.
     *
     * @param size 2 or more
     */
    static List<int[]> of(int size) {
        List<int[]> all = new ArrayList<>();
        add(new int[size], 0, new boolean[size], all);
        return all.subList(1, all.size());
    }

    private static void add(int[] order, int filled, boolean[] taken, List<int[]> all) {
        if (filled == order.length) {
            all.add(order.clone());
        }
        for (int i = 0; filled < order.length && i < taken.length; i++) {
            if (!taken[i]) {
                taken[i] = true;
                order[filled] = i;
                add(order, filled + 1, taken, all);
                taken[i] = false;
            }
        }
    }
}
