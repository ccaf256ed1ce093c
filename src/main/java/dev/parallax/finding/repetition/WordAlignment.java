package dev.parallax.finding.repetition;

import dev.parallax.finding.reading.EditDistance;
import dev.parallax.finding.reading.FunctionWords;
import dev.parallax.finding.reading.Stems;
import dev.parallax.finding.reading.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Two word sequences of one language, aligned word by word: Needleman and Wunsch's dynamic programme with free ends, so
 * that a statement may lie inside a longer one.
 */
public final class WordAlignment {

    private static final AlignmentGains GAINS = AlignmentGains.DEFAULTS;

    /** Longer sequences are cut: time and memory are the product of the lengths. */
    private static final int LONGEST = 400;

    /** What became of a stretch of words. */
    public enum Change {
        SAME,
        SUBSTITUTED,
        REMOVED,
        INSERTED
    }

    /**
     * A maximal stretch of one fate.
     *
     * @param sourceFrom index of its first source word, {@code sourceTo} after its last; the same for target
     */
    public record Step(Change change, int sourceFrom, int sourceTo, int targetFrom, int targetTo) {}

    private final List<Step> steps = new ArrayList<>();
    private int same;

    public WordAlignment(List<Word> source, List<Word> target, String language) {
        int n = Math.min(source.size(), LONGEST);
        int m = Math.min(target.size(), LONGEST);
        double[][] best = new double[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                double pair = best[i - 1][j - 1] + gain(source.get(i - 1), target.get(j - 1), language);
                double skip = Math.max(
                        best[i - 1][j] + (j == m ? 0 : GAINS.gap()), best[i][j - 1] + (i == n ? 0 : GAINS.gap()));
                best[i][j] = Math.max(pair, skip);
            }
        }
        trace(source, target, language, best, n, m);
    }

    /** Walks back from the end; of equal ways the pair comes first, then the source word left alone. */
    private void trace(List<Word> source, List<Word> target, String language, double[][] best, int n, int m) {
        List<int[]> cells = new ArrayList<>();
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            if (i > 0
                    && j > 0
                    && best[i][j] == best[i - 1][j - 1] + gain(source.get(i - 1), target.get(j - 1), language)) {
                i--;
                j--;
                cells.add(new int[] {i, i + 1, j, j + 1});
            } else if (i > 0 && (j == 0 || best[i][j] == best[i - 1][j] + (j == m ? 0 : GAINS.gap()))) {
                i--;
                cells.add(new int[] {i, i + 1, j, j});
            } else {
                j--;
                cells.add(new int[] {i, i, j, j + 1});
            }
        }
        for (int k = cells.size() - 1; k >= 0; k--) {
            int[] cell = cells.get(k);
            boolean paired = cell[1] > cell[0] && cell[3] > cell[2];
            boolean equal = paired && Stems.alike(source.get(cell[0]), target.get(cell[2]));
            same += equal ? 1 : 0;
            append(equal, cell);
        }
    }

    /** Joins neighbours: what differs without a common word between is one stretch. */
    private void append(boolean equal, int[] cell) {
        Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last != null && (last.change() == Change.SAME) == equal) {
            steps.remove(steps.size() - 1);
            steps.add(step(equal, last.sourceFrom(), cell[1], last.targetFrom(), cell[3]));
        } else {
            steps.add(step(equal, cell[0], cell[1], cell[2], cell[3]));
        }
    }

    private static Step step(boolean equal, int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        Change change = equal
                ? Change.SAME
                : sourceFrom == sourceTo
                        ? Change.INSERTED
                        : targetFrom == targetTo ? Change.REMOVED : Change.SUBSTITUTED;
        return new Step(change, sourceFrom, sourceTo, targetFrom, targetTo);
    }

    private static double gain(Word source, Word target, String language) {
        if (source.norm().equals(target.norm())) {
            return FunctionWords.isContent(source, language) ? GAINS.equalContent() : GAINS.equalFunction();
        }
        if (Stems.alike(source, target)) {
            return GAINS.alike();
        }
        return EditDistance.isSlip(source.norm(), target.norm()) ? GAINS.speltAlike() : GAINS.unlike();
    }

    /** The stretches, in order; laid end to end they give both sequences. */
    public List<Step> steps() {
        return steps;
    }

    /** How many pairs of the same word. */
    public int same() {
        return same;
    }
}
