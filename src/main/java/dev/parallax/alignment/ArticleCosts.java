package dev.parallax.alignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The stated cost of a bead: −ln of how often beads have its shape, plus how far the lengths of its sides are from what
 * is expected (Gale and Church 1993), minus the evidence of its words, plus what the alignment of the paragraphs says.
 */
final class ArticleCosts implements BeadCosts {

    /** Variance of the length of a translation, for each character of the text (Gale and Church 1993). */
    private static final double LENGTH_VARIANCE = 6.8;

    private static final double GREATEST_DEVIATION = 16;

    /** How much of the length ratio of the two articles is expected in each bead. */
    private static final double RATIO = 0.5;

    /** What is left of a bead's likelihood when its texts stand in paragraphs that do not answer each other. */
    private static final double OTHER_PARAGRAPH = 0.02;

    static final int FEATURES = Shape.KINDS + 11;

    private final double[] weights;
    private final Similarity.Comparison comparison;
    private final int[] sourceLengths;
    private final int[] targetLengths;
    private final int[] sourceParagraphs;
    private final int[] targetParagraphs;
    /** −ln of how likely each two paragraphs answer each other; empty when the texts are paragraphs themselves. */
    private final double[][] paragraphCosts;

    private final double ratio;
    private double leftOut = Math.log(0.1);
    private final double[] features = new double[FEATURES];

    /** @param paragraphLinks how likely each two paragraphs answer each other; null when the texts are paragraphs */
    ArticleCosts(Texts source, Texts target, Similarity.Comparison comparison, float @Nullable [][] paragraphLinks) {
        this.comparison = comparison;
        weights = Weights.of(comparison.basis()).beads();
        paragraphCosts = paragraphLinks == null ? new double[0][] : costs(paragraphLinks);
        sourceLengths = source.cumulativeLengths();
        targetLengths = target.cumulativeLengths();
        sourceParagraphs = source.paragraphs();
        targetParagraphs = target.paragraphs();
        double all = (targetLengths[target.size()] + 1.0) / (sourceLengths[source.size()] + 1.0);
        ratio = Math.pow(Math.min(2, Math.max(0.5, all)), RATIO / 2);
    }

    private static double[][] costs(float[][] links) {
        double[][] costs = new double[links.length][];
        for (int i = 0; i < links.length; i++) {
            costs[i] = new double[links[i].length];
            for (int j = 0; j < links[i].length; j++) {
                costs[i][j] = -Math.log(links[i][j] + OTHER_PARAGRAPH);
            }
        }
        return costs;
    }

    @Override
    public double cost(int source, int target, Shape shape) {
        features(source, target, shape, features);
        double cost = 0;
        for (int i = 0; i < FEATURES; i++) {
            cost += weights[i] * features[i];
        }
        return shape.isMatch()
                ? cost - comparison.evidence(source, source + shape.source(), target, target + shape.target())
                : cost;
    }

    void features(int source, int target, Shape shape, double[] into) {
        Arrays.fill(into, 0);
        into[shape.kind()] = 1;
        int sourceEnd = source + shape.source();
        int targetEnd = target + shape.target();
        int next = Shape.KINDS;
        if (!shape.isMatch()) {
            int length =
                    sourceLengths[sourceEnd] - sourceLengths[source] + targetLengths[targetEnd] - targetLengths[target];
            into[next + 4] = Math.log(1 + length / 100.0);
            into[next + 10] = leftOut;
            return;
        }
        double sourceLength = (sourceLengths[sourceEnd] - sourceLengths[source]) * ratio;
        double targetLength = (targetLengths[targetEnd] - targetLengths[target]) / ratio;
        double deviation = Math.abs(targetLength - sourceLength)
                / Math.sqrt(LENGTH_VARIANCE * ((sourceLength + targetLength) / 2 + 1));
        int single = shape.kind() == 0 ? 0 : 2;
        into[next + single] = Math.min(GREATEST_DEVIATION, deviation * deviation);
        into[next + single + 1] = Math.min(GREATEST_DEVIATION, deviation);
        if (paragraphCosts.length > 0) {
            into[next + 5] = paragraphCosts[sourceParagraphs[source]][targetParagraphs[target]]
                    + paragraphCosts[sourceParagraphs[sourceEnd - 1]][targetParagraphs[targetEnd - 1]];
            boolean sourceBreak = sourceParagraphs[source] != sourceParagraphs[sourceEnd - 1];
            boolean targetBreak = targetParagraphs[target] != targetParagraphs[targetEnd - 1];
            into[next + 6] = sourceBreak != targetBreak ? 1 : 0;
            into[next + 7] = sourceBreak && targetBreak ? 1 : 0;
            boolean sourceStart = startsParagraph(sourceParagraphs, source);
            boolean targetStart = startsParagraph(targetParagraphs, target);
            into[next + 8] = sourceStart != targetStart ? 1 : 0;
            into[next + 9] = sourceStart && targetStart ? 1 : 0;
        }
    }

    /** Sets which share of the texts is thought to be left out by the other side, and gives by how much each such text now costs more. */
    double leftOut(double share) {
        double before = leftOut;
        leftOut = Math.log(share);
        return weights[FEATURES - 1] * (leftOut - before);
    }

    private static boolean startsParagraph(int[] paragraphs, int text) {
        return text == 0 || paragraphs[text] != paragraphs[text - 1];
    }
}
