package dev.parallax.article.web;

import java.util.Arrays;
import java.util.List;

/**
 * Decides on all runs of text of a page at once, so that runs of the article stay together: the most probable sequence of
 * kept and dropped (A. Viterbi, 1967), in a linear chain whose weights are learnt.
 *
 * @param weights what a change costs: by {@link #border} between two neighbours, first from dropped to kept, then back
 */
record BlockChain(double[][] weights) {

    /** Neighbours are marked up alike in one box, otherwise in one box, or farther apart. */
    static final int BORDERS = 3;

    /** The kind of border before each run of text. */
    static int[] borders(List<PageBlock> blocks) {
        int[] borders = new int[blocks.size()];
        for (int i = 0; i < borders.length; i++) {
            borders[i] = i == 0 ? BORDERS - 1 : border(blocks.get(i - 1), blocks.get(i));
        }
        return borders;
    }

    private static int border(PageBlock before, PageBlock after) {
        Box one = before.box();
        Box other = after.box();
        if (one == other) {
            return 0;
        }
        if (one.outer() == other.outer()) {
            return one.isMadeLike(other) ? 0 : 1;
        }
        return one.outer() == other || other.outer() == one ? 1 : 2;
    }

    /**
     * Whether each run of text is kept.
     *
     * @param borders of {@link #borders}
     * @param logOdds of each run of text
     */
    boolean[] kept(int[] borders, double[] logOdds) {
        int n = borders.length;
        boolean[] fromKept = new boolean[n];
        boolean[] fromDropped = new boolean[n];
        double dropped = 0;
        double kept = 0;
        for (int i = 0; i < n; i++) {
            double own = logOdds[i];
            double[] change = weights[borders[i]];
            if (i == 0) {
                kept = own - change[0];
                continue;
            }
            fromKept[i] = kept - change[1] > dropped;
            fromDropped[i] = dropped - change[0] > kept;
            double nextDropped = fromKept[i] ? kept - change[1] : dropped;
            kept = own + (fromDropped[i] ? dropped - change[0] : kept);
            dropped = nextDropped;
        }
        boolean[] result = new boolean[n];
        boolean state = kept > dropped;
        boolean any = state;
        for (int i = n - 1; i >= 0; i--) {
            result[i] = state;
            any |= state;
            state = state ? !fromDropped[i] : fromKept[i];
        }
        if (!any) {
            keepBestRun(logOdds, result);
        }
        return result;
    }

    /** A page with one short text of its own is worth no change of state, and has an article all the same. */
    private static void keepBestRun(double[] logOdds, boolean[] result) {
        double most = 0;
        double sum = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < logOdds.length; i++) {
            start = sum > 0 ? start : i;
            sum = Math.max(0, sum) + logOdds[i];
            if (sum > most) {
                most = sum;
                from = start;
                to = i + 1;
            }
        }
        Arrays.fill(result, from, to, true);
    }
}
