package dev.parallax.alignment;

import java.util.Arrays;

/**
 * How far each text of one side is matched by each run of the other side's texts. An answer is worked out once, as long as
 * the questions go through the plane row by row, as those of a {@link Lattice} do.
 */
final class Coverage {

    private static final int KINDS = MatchedTerms.KINDS;

    /** What an answer holds: for each kind the rarity matched, then that not matched; at last ln of the share matched. */
    private static final int SIZE = 2 * KINDS + 1;

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
     * Adds the rarity that a run of so many texts matches, and does not, to the first features, kind by kind.
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
        for (int i = 0; i < 2 * KINDS; i++) {
            features[i] += answers[at + i];
        }
        return answers[at + 2 * KINDS];
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
            for (int i = 0; i < 2 * KINDS; i++) {
                matched += i % 2 == 0 ? answers[at + i] : 0;
                all += answers[at + i];
            }
            answers[at + 2 * KINDS] = Math.log((matched + 1) / (all + 3));
        }
    }
}
