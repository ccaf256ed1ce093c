package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.List;

/** Takes the furniture out of the box that holds the article. */
final class Pruning {

    /** A box of which more is links than this is a list of links. */
    private static final double MOSTLY_LINKS = 0.5;

    private Pruning() {}

    /** What remains of the box's text, in order. */
    static List<Leaf> prune(Box article) {
        dropLinkLists(article);
        List<Leaf> leaves = article.leaves();
        leaves.removeIf(Pruning::isFurniture);
        trimEnds(leaves);
        return withoutIdleHeadings(leaves);
    }

    private static void dropLinkLists(Box box) {
        for (PageItem item : box.items()) {
            if (item instanceof Box inner && !inner.isDropped()) {
                boolean paragraph = inner.element().normalName().equals("p");
                if (!paragraph && inner.linkDensity() > MOSTLY_LINKS && inner.prose() < inner.chars() / 3) {
                    inner.drop();
                } else {
                    dropLinkLists(inner);
                }
            }
        }
    }

    private static boolean isFurniture(Leaf leaf) {
        return leaf.linkDensity() > 0.8 && !Wording.endsLikeProse(leaf.text())
                || Wording.isLabel(leaf.text())
                || Wording.isMoment(leaf.text())
                || leaf.text().chars().noneMatch(Character::isLetterOrDigit)
                || leaf.element().normalName().equals("h1");
    }

    /** Short runs before the first and after the last prose are bylines, rubrics, counters; notices come last. */
    private static void trimEnds(List<Leaf> leaves) {
        int first = 0;
        while (first < leaves.size() && !opens(leaves.get(first))) {
            first++;
        }
        if (first == leaves.size()) {
            return;
        }
        int last = leaves.size() - 1;
        while (last > first && !closes(leaves.get(last))) {
            last--;
        }
        while (last + 1 < leaves.size() && isNextPoint(leaves.get(last), leaves.get(last + 1))) {
            last++;
        }
        while (first > 0 && isNextPoint(leaves.get(first), leaves.get(first - 1))) {
            first--;
        }
        leaves.subList(last + 1, leaves.size()).clear();
        leaves.subList(0, first).clear();
    }

    /** A list is kept whole, however short some of its points are. */
    private static boolean isNextPoint(Leaf kept, Leaf next) {
        return kept.isListItem()
                && next.isListItem()
                && next.element().parent() == kept.element().parent();
    }

    private static boolean opens(Leaf leaf) {
        return leaf.isProse() || leaf.isStandfirst() || leaf.isPoint();
    }

    private static boolean closes(Leaf leaf) {
        return (leaf.isProse() || leaf.isPoint() || Wording.endsLikeProse(leaf.text()))
                && !leaf.isHeading()
                && !Wording.isNotice(leaf.text());
    }

    private static List<Leaf> withoutIdleHeadings(List<Leaf> leaves) {
        List<Leaf> kept = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            boolean opensWithStandfirst = i == 0 && leaves.get(i).isStandfirst();
            if (opensWithStandfirst || !isIdle(leaves, i)) {
                kept.add(leaves.get(i));
            }
        }
        return kept;
    }

    /** A heading with nothing under it, not even one of lower rank, headed something that was dropped. */
    private static boolean isIdle(List<Leaf> leaves, int index) {
        if (!leaves.get(index).isHeading() || index + 1 == leaves.size()) {
            return leaves.get(index).isHeading();
        }
        Leaf next = leaves.get(index + 1);
        return next.isHeading() && next.rank() <= leaves.get(index).rank();
    }
}
