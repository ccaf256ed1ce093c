package dev.parallax.translation.local;

import java.util.Arrays;

/**
 * A translation so far.
 *
 * @param tokens the token that begins every translation, then those chosen
 * @param score the sum of the chosen tokens' log probabilities, or that over a power of the length once it is finished
 */
record Hypothesis(int[] tokens, float score) {

    Hypothesis with(int token, float newScore) {
        int[] longer = Arrays.copyOf(tokens, tokens.length + 1);
        longer[tokens.length] = token;
        return new Hypothesis(longer, newScore);
    }

    int last() {
        return tokens[tokens.length - 1];
    }

    boolean goesRoundInCircles() {
        return Loops.end(tokens);
    }

    /** What follows the last tokens wherever they stood before, when runs of that length must not come twice. */
    int[] repeats(int ngram) {
        int known = ngram - 1;
        return java.util.stream.IntStream.range(0, Math.max(0, tokens.length - known))
                .filter(start -> start + known < tokens.length
                        && Arrays.equals(tokens, start, start + known, tokens, tokens.length - known, tokens.length))
                .map(start -> tokens[start + known])
                .toArray();
    }
}
