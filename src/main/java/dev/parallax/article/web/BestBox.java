package dev.parallax.article.web;

/**
 * The box with the most prose and the least else, which most often holds the article.
 *
 * @param box the one of the greatest worth
 * @param densest the deepest inside that has most of the worth
 */
record BestBox(Box box, Box densest) {

    private static final double MOST = 0.6;

    private static final int FARTHEST = 12;

    static BestBox of(PageText page) {
        Box best = page.root();
        for (Box box : page.boxes()) {
            if (box.worth() > best.worth() || (box.worth() == best.worth() && isDeeper(box, best))) {
                best = box;
            }
        }
        Box densest = best;
        for (Box box : page.boxes()) {
            if (isDeeper(box, densest) && box.worth() >= MOST * best.worth()) {
                densest = box;
            }
        }
        return new BestBox(best, densest);
    }

    private static boolean isDeeper(Box box, Box outer) {
        return box.depth() > outer.depth()
                && box.blocks() > 0
                && box.first() >= outer.first()
                && box.last() <= outer.last();
    }

    /** How many levels a run of text lies below the best box; −1 outside of it. */
    int levels(PageBlock block) {
        return isIn(box, block) ? Math.min(FARTHEST, block.box().depth() - box.depth()) : -1;
    }

    /** The like for the densest part; outside of it, how many levels up from there a box holds both, negative. */
    int levelsFromDensest(PageBlock block) {
        int up = 0;
        Box common = densest;
        while (!isIn(common, block) && up < FARTHEST) {
            common = common.outer();
            up++;
        }
        return up > 0 ? -up : Math.min(FARTHEST, block.box().depth() - densest.depth());
    }

    /** Runs of text are numbered in reading order, so those below a box are a range. */
    private static boolean isIn(Box box, PageBlock block) {
        return block.number() >= box.first() && block.number() <= box.last();
    }
}
