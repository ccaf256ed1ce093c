package dev.parallax.translation.local;

import java.util.List;

/**
 * How the translation of one text is searched for.
 *
 * @param start the token that begins every translation
 * @param end the token that ends one
 * @param maxLength most tokens of a translation, with the one that begins it
 * @param forcedEnd whether the last of these is made the end
 * @param banned tokens that are never chosen
 * @param renormalize whether probabilities are made to sum to one again after banning
 * @param lengthPenalty exponent of the length by which a hypothesis' log probability is divided
 * @param earlyStopping whether a search ends with as many finished hypotheses as it has beams
 * @param noRepeatNgram no run of this many tokens comes twice; 0 for no such rule
 * @param endsLoops whether a search ends where a hypothesis goes round in circles
 */
public record SearchOptions(
        int start,
        int end,
        int maxLength,
        boolean forcedEnd,
        List<Integer> banned,
        boolean renormalize,
        double lengthPenalty,
        boolean earlyStopping,
        int noRepeatNgram,
        boolean endsLoops) {

    public SearchOptions {
        banned = List.copyOf(banned);
    }

    /** The same, except for loops, which are followed to the greatest length. */
    public SearchOptions withLoops() {
        return new SearchOptions(
                start,
                end,
                maxLength,
                forcedEnd,
                banned,
                renormalize,
                lengthPenalty,
                earlyStopping,
                noRepeatNgram,
                false);
    }
}
