package dev.parallax.alignment;

import org.jspecify.annotations.Nullable;

/**
 * The stated cost of a bead: −ln of how often beads have its shape, plus how far the lengths of its sides are from what
 * is expected (Gale and Church 1993), minus the evidence of its words, minus what the alignment of the paragraphs says.
 */
final class ArticleCosts implements BeadCosts {

    /** Variance of the length of a translation, for each character of the text (Gale and Church 1993). */
    private static final double LENGTH_VARIANCE = 6.8;

    /** How much of a squared deviation of length counts. */
    private static final double LENGTH = 0.25;

    /** How much of the length ratio of the two articles is expected in each bead. */
    private static final double RATIO = 0.5;

    /** How much the alignment of the paragraphs counts. */
    private static final double PARAGRAPH = 0.3;

    /** What is left of a bead's likelihood when its texts stand in paragraphs that do not answer each other. */
    private static final double OTHER_PARAGRAPH = 0.02;

    private final Similarity.Comparison comparison;
    private final int[] sourceLengths;
    private final int[] targetLengths;
    private final int[] sourceParagraphs;
    private final int[] targetParagraphs;
    private final float @Nullable [][] paragraphLinks;
    private final double ratio;

    /** @param paragraphLinks how likely each two paragraphs answer each other; null when the texts are paragraphs */
    ArticleCosts(Texts source, Texts target, Similarity.Comparison comparison, float @Nullable [][] paragraphLinks) {
        this.comparison = comparison;
        this.paragraphLinks = paragraphLinks;
        sourceLengths = source.cumulativeLengths();
        targetLengths = target.cumulativeLengths();
        sourceParagraphs = source.paragraphs();
        targetParagraphs = target.paragraphs();
        double all = (targetLengths[target.size()] + 1.0) / (sourceLengths[source.size()] + 1.0);
        ratio = Math.pow(Math.min(2, Math.max(0.5, all)), RATIO / 2);
    }

    @Override
    public double cost(int source, int target, Shape shape) {
        if (!shape.isMatch()) {
            return shape.cost();
        }
        int sourceEnd = source + shape.source();
        int targetEnd = target + shape.target();
        return shape.cost()
                + length(source, sourceEnd, target, targetEnd)
                + paragraph(source, sourceEnd - 1, target, targetEnd - 1)
                - comparison.evidence(source, sourceEnd, target, targetEnd);
    }

    private double length(int source, int sourceEnd, int target, int targetEnd) {
        double sourceLength = (sourceLengths[sourceEnd] - sourceLengths[source]) * ratio;
        double targetLength = (targetLengths[targetEnd] - targetLengths[target]) / ratio;
        double difference = targetLength - sourceLength;
        return LENGTH * difference * difference / (LENGTH_VARIANCE * ((sourceLength + targetLength) / 2 + 1));
    }

    private double paragraph(int source, int sourceLast, int target, int targetLast) {
        if (paragraphLinks == null) {
            return 0;
        }
        float first = paragraphLinks[sourceParagraphs[source]][targetParagraphs[target]];
        float last = paragraphLinks[sourceParagraphs[sourceLast]][targetParagraphs[targetLast]];
        return -PARAGRAPH * (Math.log(first + OTHER_PARAGRAPH) + Math.log(last + OTHER_PARAGRAPH));
    }
}
