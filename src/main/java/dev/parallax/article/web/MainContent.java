package dev.parallax.article.web;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;

/**
 * Finds the article on a page: the box with the most prose and the least else, and in it what is not furniture.
 *
 * <p>Prose is a run of text that is long or ends like a sentence and is not mostly links. It counts for the boxes
 * around it, everything else counts against them, so the sum is greatest where the article is.
 */
final class MainContent {

    /** Something that says it is furniture is believed unless it holds this share of the page's prose. */
    private static final double TOO_MUCH_FOR_FURNITURE = 0.4;

    /** The like for what surely is furniture: on a page with a short article the notices are longer. */
    private static final double MUCH_TOO_MUCH = 0.8;

    private static final double MOST = 0.6;

    /** So much prose in another box of such a name means that the body stands in several. */
    private static final int A_PART = 300;

    /** A lead that stands apart from its body has no more paragraphs. */
    private static final int LONGEST_LEAD = 3;

    /** A box inside that has nearly all the worth is the better one: it leaves teasers out. */
    private static final double NEARLY_ALL = 0.9;

    /** So much text is an article, whatever else the page holds. */
    private static final int ENOUGH = 800;

    /** Less is one if it is a fair share of the page's prose. */
    private static final int FEWEST_CHARS = 250;

    private static final double FAIR_SHARE = 0.3;

    /** How far to trust names like {@code sidebar}. Without any trust, what a page hides is read as well. */
    private enum Belief {
        FULL,
        WITHIN_REASON,
        NONE
    }

    private MainContent() {}

    static List<Block> of(Document page, PageHead head) {
        List<Leaf> leaves = leaves(page, head);
        List<Block> blocks = new ArrayList<>();
        if (leaves.isEmpty()) {
            return blocks;
        }
        String title = PageTitle.of(head);
        if (!title.isEmpty()) {
            blocks.add(Block.title(title));
        }
        for (Leaf leaf : leaves) {
            boolean standfirst = leaf == leaves.get(0) && leaf.isStandfirst() && leaves.size() > 1;
            blocks.add(standfirst ? Block.subtitle(leaf.text()) : Block.text(leaf.text()));
        }
        return blocks;
    }

    /** With ever less belief in what elements say of themselves, until there is text enough. */
    private static List<Leaf> leaves(Document page, PageHead head) {
        List<Leaf> longest = List.of();
        for (Belief belief : Belief.values()) {
            List<Box> boxes = PageTree.boxes(page.body(), belief == Belief.NONE);
            int prose = boxes.get(0).prose();
            dropFurniture(boxes, belief);
            List<Leaf> leaves = article(boxes);
            int length = length(leaves);
            Standfirst.of(head, boxes.get(0), leaves).ifPresent(standfirst -> leaves.add(0, standfirst));
            if (length >= ENOUGH || length >= FEWEST_CHARS && length >= FAIR_SHARE * prose) {
                return leaves;
            }
            if (length > 2 * length(longest)) {
                longest = leaves;
            }
        }
        return longest;
    }

    private static int length(List<Leaf> leaves) {
        return leaves.stream().mapToInt(leaf -> leaf.text().length()).sum();
    }

    private static void dropFurniture(List<Box> boxes, Belief belief) {
        if (belief == Belief.NONE) {
            return;
        }
        int prose = boxes.get(0).prose();
        Map<String, Integer> proseByClass = new HashMap<>();
        List<Box> suspects = new ArrayList<>();
        for (Box box : boxes.subList(1, boxes.size())) {
            if (Hints.isFurniture(box.element())) {
                suspects.add(box);
                if (!isInsideSameClass(box)) {
                    proseByClass.merge(box.element().className(), box.prose(), Integer::sum);
                }
            }
        }
        for (Box box : suspects) {
            // A name that most of the article bears, in one box or in many, says nothing.
            String name = box.element().className();
            int share = name.isEmpty() ? box.prose() : Math.max(box.prose(), proseByClass.getOrDefault(name, 0));
            double most = Hints.isSurelyFurniture(box.element()) ? MUCH_TOO_MUCH : TOO_MUCH_FOR_FURNITURE;
            if (belief == Belief.FULL || share <= most * prose) {
                box.drop();
            }
        }
        boxes.forEach(Box::inheritDrop);
        for (int i = boxes.size() - 1; i >= 0; i--) {
            boxes.get(i).sum();
        }
    }

    private static boolean isInsideSameClass(Box box) {
        for (Box outer = box.parent(); outer != null; outer = outer.parent()) {
            if (outer.element().className().equals(box.element().className())) {
                return true;
            }
        }
        return false;
    }

    private static List<Leaf> article(List<Box> boxes) {
        Box best = boxes.get(0);
        for (Box box : boxes) {
            if (!box.isInsideDropped() && box.worth() > best.worth()) {
                best = box;
            }
        }
        Box body = named(boxes, deepest(best));
        List<Leaf> leaves = Pruning.prune(best);
        if (body != best) {
            trimTo(new HashSet<>(body.leaves()), leaves);
        }
        return leaves;
    }

    /** What stands shortly before the body is its lead; what comes after it is another story. */
    private static void trimTo(Set<Leaf> body, List<Leaf> leaves) {
        int end = leaves.size();
        while (end > 0 && !body.contains(leaves.get(end - 1))) {
            end--;
        }
        leaves.subList(end, leaves.size()).clear();
        int start = 0;
        while (start < leaves.size() && !body.contains(leaves.get(start))) {
            start++;
        }
        List<Leaf> lead = leaves.subList(0, start);
        if (lead.size() > LONGEST_LEAD) {
            lead.clear();
        } else {
            lead.removeIf(leaf -> !leaf.isProse() && !leaf.isStandfirst());
        }
    }

    private static Box deepest(Box box) {
        for (PageItem item : box.items()) {
            if (item instanceof Box inner && !inner.isDropped() && inner.worth() >= NEARLY_ALL * box.worth()) {
                return deepest(inner);
            }
        }
        return box;
    }

    /** The one box inside that is named as the article's body, if it has most of the text. */
    private static Box named(List<Box> boxes, Box best) {
        List<Box> bodies = boxes.stream()
                .filter(box ->
                        box != best && Hints.isBody(box.element()) && box.isInside(best) && !box.isInsideDropped())
                .toList();
        Box named = best;
        for (Box box : bodies) {
            if (box.worth() >= MOST * best.worth() && (named == best || box.worth() > named.worth())) {
                named = box;
            }
        }
        Box most = named;
        boolean inParts = bodies.stream()
                .anyMatch(other -> other.prose() >= A_PART
                        && !other.element().normalName().equals("article")
                        && !other.isInside(most)
                        && !most.isInside(other)
                        && other != most);
        return inParts ? best : named;
    }
}
