package dev.parallax.article.web;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element with sums over the text below it. */
final class Box {

    private final Element element;
    private final @Nullable Box parent;
    private final int depth;
    private final double evidence;
    private final double evidenceSum;
    private final double evidenceMin;
    private final double evidenceMax;
    private int letters;
    private int linked;
    private int prose;
    private int blocks;
    private double worth;
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    Box(Element element, @Nullable Box parent, double evidence) {
        this.element = element;
        this.parent = parent;
        this.evidence = evidence;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.evidenceSum = evidence + (parent == null ? 0 : parent.evidenceSum);
        this.evidenceMin = Math.min(evidence, parent == null ? 0 : parent.evidenceMin);
        this.evidenceMax = Math.max(evidence, parent == null ? 0 : parent.evidenceMax);
    }

    Element element() {
        return element;
    }

    @Nullable
    Box parent() {
        return parent;
    }

    /** The box around it, or itself where there is none. */
    Box outer() {
        return parent == null ? this : parent;
    }

    int depth() {
        return depth;
    }

    /** What its own names tell, in log-odds: {@link ElementNames}. */
    double evidence() {
        return evidence;
    }

    /** The sum of the evidence from the page's root down to it. */
    double evidenceSum() {
        return evidenceSum;
    }

    /** The least evidence on the way from the root, at most 0. */
    double evidenceMin() {
        return evidenceMin;
    }

    /** The greatest evidence on the way from the root, at least 0. */
    double evidenceMax() {
        return evidenceMax;
    }

    /** Letters and digits below. */
    int letters() {
        return letters;
    }

    double linkedShare() {
        return letters == 0 ? 0 : (double) linked / letters;
    }

    /** Letters of prose below. */
    int prose() {
        return prose;
    }

    /** How many runs of text are below. */
    int blocks() {
        return blocks;
    }

    /** Prose counts for it, everything else against it. */
    double worth() {
        return worth;
    }

    /** The number of the first run of text below; greater than {@link #last()} where there is none. */
    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** Whether both have the same tag and class. */
    boolean isMadeLike(Box other) {
        return element.normalName().equals(other.element.normalName())
                && element.className().equals(other.element.className());
    }

    /** Counts a run of text that stands directly in it. */
    void add(PageBlock block) {
        letters += block.shape().letters();
        linked += block.linked();
        prose += block.isProse() ? block.shape().letters() : 0;
        blocks++;
        worth += block.worth();
        first = Math.min(first, block.number());
        last = Math.max(last, block.number());
    }

    /** Counts what is in a box directly inside, which has all of its own. */
    void add(Box inner) {
        letters += inner.letters;
        linked += inner.linked;
        prose += inner.prose;
        blocks += inner.blocks;
        worth += inner.worth;
        first = Math.min(first, inner.first);
        last = Math.max(last, inner.last);
    }
}
