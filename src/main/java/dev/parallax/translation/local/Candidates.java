package dev.parallax.translation.local;

import java.util.ArrayList;
import java.util.List;

/** The continuations with the highest scores, the best first; of equals the one that was offered first. */
final class Candidates {

    /** Tokens of which the highest score is looked at before each of them is. */
    private static final int BLOCK = 128;

    /** @param from the number of the hypothesis that it continues */
    record Candidate(int from, int token, float score) {}

    private final List<Candidate> best = new ArrayList<>();
    private final int wanted;

    /** @param wanted how many are kept */
    Candidates(int wanted) {
        this.wanted = wanted;
    }

    List<Candidate> best() {
        return best;
    }

    /**
     * Offers all continuations of a hypothesis.
     *
     * @param logOfSum what is taken from a token's score to make it the logarithm of a probability
     * @param score of the hypothesis, to which that is added
     */
    void offer(int from, float[] logits, float logOfSum, float score) {
        for (int start = 0; start < logits.length; start += BLOCK) {
            int end = Math.min(start + BLOCK, logits.length);
            if (best.size() < wanted || most(logits, start, end) - logOfSum + score > worst()) {
                offer(from, logits, start, end, logOfSum, score);
            }
        }
    }

    private void offer(int from, float[] logits, int start, int end, float logOfSum, float score) {
        for (int token = start; token < end; token++) {
            float reached = logits[token] - logOfSum + score;
            if (best.size() < wanted || reached > worst()) {
                insert(new Candidate(from, token, reached));
            }
        }
    }

    private float worst() {
        return best.get(best.size() - 1).score;
    }

    private static float most(float[] logits, int start, int end) {
        float most = Float.NEGATIVE_INFINITY;
        for (int i = start; i < end; i++) {
            most = Math.max(most, logits[i]);
        }
        return most;
    }

    private void insert(Candidate candidate) {
        int at = best.size();
        while (at > 0 && best.get(at - 1).score < candidate.score) {
            at--;
        }
        best.add(at, candidate);
        if (best.size() > wanted) {
            best.remove(wanted);
        }
    }
}
