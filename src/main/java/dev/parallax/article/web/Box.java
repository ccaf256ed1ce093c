package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element with the text below it. */
final class Box implements PageItem {

    private final Element element;
    private final @Nullable Box parent;
    private final List<PageItem> items = new ArrayList<>();
    private double worth;
    private int prose;
    private int chars;
    private int linked;
    private boolean dropped;
    private boolean insideDropped;

    Box(Element element, @Nullable Box parent) {
        this.element = element;
        this.parent = parent;
    }

    Element element() {
        return element;
    }

    @Nullable
    Box parent() {
        return parent;
    }

    List<PageItem> items() {
        return items;
    }

    /** Sum of {@link Leaf#worth()} below, without what was dropped. */
    double worth() {
        return worth;
    }

    /** Code units of prose below, without what was dropped. */
    int prose() {
        return prose;
    }

    double linkDensity() {
        return chars == 0 ? 0 : (double) linked / chars;
    }

    int chars() {
        return chars;
    }

    void drop() {
        dropped = true;
    }

    boolean isDropped() {
        return dropped;
    }

    /** Whether it or a box around it was dropped, as of the last {@link #inheritDrop()}. */
    boolean isInsideDropped() {
        return insideDropped;
    }

    /** Boxes around it must have inherited before. Pages nest so deeply that asking upwards each time takes minutes. */
    void inheritDrop() {
        insideDropped = dropped || parent != null && parent.insideDropped;
    }

    boolean isInside(Box outer) {
        Box box = parent;
        while (box != null && box != outer) {
            box = box.parent;
        }
        return box == outer;
    }

    /** Sums up what lies directly inside; boxes inside must have been summed before. */
    void sum() {
        worth = 0;
        prose = 0;
        chars = 0;
        linked = 0;
        for (PageItem item : items) {
            if (item instanceof Box box && !box.dropped) {
                worth += box.worth;
                prose += box.prose;
                chars += box.chars;
                linked += box.linked;
            } else if (item instanceof Leaf leaf) {
                worth += leaf.worth();
                prose += leaf.isProse() ? leaf.text().length() : 0;
                chars += leaf.text().length();
                linked += (int) Math.round(leaf.linkDensity() * leaf.text().length());
            }
        }
    }

    /** Every run of text below in reading order, without what was dropped. */
    List<Leaf> leaves() {
        List<Leaf> leaves = new ArrayList<>();
        collect(leaves, false);
        return leaves;
    }

    /** Every run of text below in reading order. */
    List<Leaf> everyLeaf() {
        List<Leaf> leaves = new ArrayList<>();
        collect(leaves, true);
        return leaves;
    }

    private void collect(List<Leaf> leaves, boolean withDropped) {
        for (PageItem item : items) {
            if (item instanceof Box box && (withDropped || !box.dropped)) {
                box.collect(leaves, withDropped);
            } else if (item instanceof Leaf leaf) {
                leaves.add(leaf);
            }
        }
    }
}
