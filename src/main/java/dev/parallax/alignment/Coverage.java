package dev.parallax.alignment;

import java.util.Arrays;

/**
 * How far each text of one side is matched by each run of the other side's texts. An answer is worked out once, as long as
 * the questions go through the plane row by row, as those of a {@link Lattice} do.
 */
final class Coverage {

    private static final int KINDS = MatchedTerms.KINDS;

    /** Punctuation is not among the words that a text shares. */
    private static final int MARK = Term.Kind.MARK.ordinal();

    /** What an answer adds to features: for each kind the rarity matched, then the root of that not matched; the root of all matched. */
    static final int FEATURES = 2 * KINDS + 1;

    /** An answer's features, and ln of the share of the text that is matched. */
    private static final int SIZE = FEATURES + 1;

    /** The answers of a place, one for each length of a run. */
    private static final int PLACE = Shape.LONGEST * SIZE;

    /** Rows that are kept: a bead asks for no more at once. */
    private static final int ROWS = Shape.LONGEST;

    private final MatchedTerms terms;
    private final boolean textsAreRows;
    private final double[][] rows;
    private final int[] kept = new int[ROWS];

    /**
     * @param textsAreRows whether the rows of the plane are this side's texts, and the columns where the other side's runs
     *     begin, or the other way round
     */
    Coverage(MatchedTerms terms, boolean textsAreRows, int columns) {
        this.terms = terms;
        this.textsAreRows = textsAreRows;
        rows = new double[ROWS][columns * PLACE];
        Arrays.fill(kept, -1);
    }

    /**
     * Adds what the rarity that a run of this many texts matches, and does not, says, to the first {@link #FEATURES}.
     *
     * @return ln of the share of the text that is matched
     */
    double add(int row, int column, int run, double[] features) {
        double[] answers = row(row);
        int place = column * PLACE;
        if (Double.isNaN(answers[place])) {
            answer(textsAreRows ? row : column, textsAreRows ? column : row, answers, place);
        }
        int at = place + (run - 1) * SIZE;
        for (int i = 0; i < FEATURES; i++) {
            features[i] += answers[at + i];
        }
        return answers[at + FEATURES];
    }

    private double[] row(int number) {
        double[] row = rows[number % ROWS];
        if (kept[number % ROWS] != number) {
            kept[number % ROWS] = number;
            for (int place = 0; place < row.length; place += PLACE) {
                row[place] = Double.NaN;
            }
        }
        return row;
    }

    private void answer(int text, int from, double[] answers, int place) {
        terms.match(text, from, answers, place, SIZE);
        for (int at = place; at < place + PLACE; at += SIZE) {
            double matched = 0;
            double all = 0;
            for (int kind = 0; kind < KINDS; kind++) {
                int here = at + 2 * kind;
                if (kind != MARK) {
                    matched += answers[here];
                    all += answers[here] + answers[here + 1];
                }
                answers[here + 1] = Math.sqrt(answers[here + 1]);
            }
            answers[at + 2 * KINDS] = Math.sqrt(matched);
            answers[at + FEATURES] = Math.log((matched + 1) / (all + 3));
        }
    }
}
