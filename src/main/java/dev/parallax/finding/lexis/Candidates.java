package dev.parallax.finding.lexis;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the words of a list that a writer may have meant: a depth-first walk of the automaton with one row of the
 * weighted Damerau-Levenshtein distance for each letter on the way (Oflazer, 1996), of which only the cells are filled that a
 * few letters missing or too many can reach (Ukkonen, 1985). Immutable, safe for use by several
 * threads.
 */
final class Candidates {

    /** More than this no walk looks at, so that a long run of letters costs no more than a long word. */
    private static final int LONGEST = 30;

    /** A cost above any that is asked for. */
    private static final float TOO_MUCH = 1_000;

    private static final long ALL_LETTERS = -1;

    private final LetterTree letters;
    private final EditCosts costs;

    Candidates(LetterTree letters, EditCosts costs) {
        this.letters = letters;
        this.costs = costs;
    }

    /**
     * The words within that cost, as the list writes them, with what they cost. Includes the word itself at 0.
     *
     * @param leastLevel of the words; what is less used is passed by, which saves most of the way
     */
    Map<String, Float> within(String key, float most, int leastLevel) {
        if (key.length() > LONGEST) {
            return Map.of();
        }
        Walk walk = new Walk(key, most, leastLevel);
        walk.from(0, 0, 0);
        return walk.found;
    }

    private final class Walk {

        private final char[] typed;
        private final float most;
        private final int leastLevel;
        private final int band;
        private final char[] path;
        private final char[] written;
        private final float[][] rows;
        private final float[] extra;
        private final Map<String, Float> found = new HashMap<>();

        Walk(String key, float most, int leastLevel) {
            this.typed = key.toCharArray();
            this.leastLevel = leastLevel;
            this.most = most;
            this.band = (int) (most / SlipCosts.DEFAULTS.least());
            int deepest = key.length() + 4;
            path = new char[deepest];
            written = new char[deepest];
            rows = new float[deepest + 1][key.length() + 1];
            extra = new float[key.length()];
            for (int i = 1; i <= key.length(); i++) {
                extra[i - 1] = costs.extra(key, i - 1);
                rows[0][i] = rows[0][i - 1] + extra[i - 1];
            }
        }

        /** @param least that any word on this way can cost */
        void from(int node, int depth, float least) {
            if (depth == path.length) {
                return;
            }
            long looked = least + SlipCosts.DEFAULTS.least() > most ? asTyped(depth) : ALL_LETTERS;
            for (int arc = letters.from(node); arc < letters.to(node); arc++) {
                char letter = letters.folded(arc);
                boolean isDear = (looked >>> letter & 1) == 0;
                if (isDear || letters.bestAfter(arc) < leastLevel) {
                    continue;
                }
                path[depth] = letter;
                written[depth] = letters.written(arc);
                float leastOfNext = fill(depth);
                if (leastOfNext > most) {
                    continue;
                }
                int next = letters.target(arc);
                float cost = rows[depth + 1][typed.length];
                if (cost <= most && letters.level(next) >= leastLevel) {
                    found.merge(new String(written, 0, depth + 1), cost, Math::min);
                }
                from(next, depth + 1, leastOfNext);
            }
        }

        /**
         * The letters that cost nothing below this depth on some way that is within the cost: the next that was typed, or the
         * end of a swap. Where nothing is left for another slip, all others are too dear. A bit for each letter, by its last
         * six bits: one that shares its bit with such a letter is looked at for nothing.
         */
        private long asTyped(int depth) {
            float[] above = rows[depth];
            int to = Math.min(typed.length, depth + 1 + band);
            long wanted = 0;
            for (int i = Math.max(1, depth + 1 - band); i <= to; i++) {
                if (above[i - 1] <= most) {
                    wanted |= 1L << typed[i - 1];
                }
                if (i > 1 && depth > 0 && typed[i - 1] == path[depth - 1]) {
                    wanted |= 1L << typed[i - 2];
                }
            }
            return wanted;
        }

        /** The row below this depth; returns the least that any word on this way can cost. */
        private float fill(int depth) {
            float[] above = rows[depth];
            float[] row = rows[depth + 1];
            char letter = path[depth];
            char before = depth > 0 ? path[depth - 1] : 0;
            int from = Math.max(1, depth + 1 - band);
            int to = Math.min(typed.length, depth + 1 + band);
            row[from - 1] = from == 1 ? above[0] + costs.missing(letter, before, (char) 0) : TOO_MUCH;
            float least = row[from - 1];
            if (to < typed.length) {
                row[to + 1] = TOO_MUCH;
                row[typed.length] = TOO_MUCH;
            }
            float leftOut = costs.missing(letter, before, (char) 0);
            float leftOutAgain = costs.missing(letter, before, letter);
            for (int i = from; i <= to; i++) {
                char key = typed[i - 1];
                boolean isSame = key == letter;
                float cost = above[i - 1] + (isSame ? 0 : costs.instead(key, letter));
                cost = less(cost, above[i] + (isSame ? leftOutAgain : leftOut));
                cost = less(cost, row[i - 1] + extra[i - 1]);
                if (i > 1) {
                    if (depth > 0 && typed[i - 2] == letter && key == before && letter != before) {
                        cost = less(cost, rows[depth - 1][i - 2] + costs.swapped());
                    }
                    if (isSame) { // the next letter may be the one typed before it
                        least = less(least, above[i - 2] + costs.swapped());
                    }
                }
                row[i] = cost;
                least = less(least, cost);
            }
            return least;
        }

        /** {@link Math#min} of two costs, without the care that it takes of what is no number: there are millions of cells. */
        private static float less(float one, float other) {
            return other < one ? other : one;
        }
    }
}
