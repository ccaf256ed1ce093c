package dev.parallax.translation.local;

import dev.parallax.translation.local.Candidates.Candidate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The search for one text's translation: greedy with one beam, else a beam search. It chooses exactly as the reference
 * implementation does (Hugging Face Transformers 4.57, {@code _beam_search} and {@code _sample}), so that a model
 * translates here as it was measured there. Only loops are cut short.
 */
final class TextSearch {

    private static final Comparator<Hypothesis> BEST_FIRST =
            Comparator.comparing(Hypothesis::score).reversed();

    private final SearchOptions options;
    private final int beams;
    private final Logits logits = new Logits();
    private List<Hypothesis> running;
    private List<Hypothesis> finished = new ArrayList<>();
    private boolean done;
    private boolean looped;

    TextSearch(SearchOptions options, int beams) {
        this.options = options;
        this.beams = beams;
        this.running = List.of(new Hypothesis(new int[] {options.start()}, 0));
    }

    boolean isDone() {
        return done;
    }

    List<Hypothesis> running() {
        return running;
    }

    /**
     * Takes the next step.
     *
     * @param scores of each running hypothesis; changed by this
     * @return for each hypothesis that runs on, the number of the one it comes from
     */
    int[] step(float[][] scores) {
        return beams == 1 ? stepGreedily(scores[0]) : stepWithBeams(scores);
    }

    private int[] stepGreedily(float[] scores) {
        Hypothesis hypothesis = running.get(0);
        ban(hypothesis, scores, 0);
        int token = Logits.best(scores);
        Hypothesis next = hypothesis.with(token, 0);
        running = List.of(next);
        looped = options.endsLoops() && next.goesRoundInCircles();
        done = token == options.end() || next.tokens().length >= options.maxLength() || looped;
        if (done) {
            finished.add(next);
        }
        return new int[] {0};
    }

    private int[] stepWithBeams(float[][] scores) {
        int length = running.get(0).tokens().length;
        List<Candidate> candidates = candidates(scores);
        List<Candidate> open = new ArrayList<>();
        List<Hypothesis> closed = new ArrayList<>(finished);
        boolean full = finished.size() >= beams && options.earlyStopping();
        boolean atEnd = length + 1 >= options.maxLength();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            boolean ends = atEnd || candidate.token() == options.end();
            if (!ends) {
                open.add(candidate);
            } else if (i < beams && !full) {
                closed.add(running.get(candidate.from()).with(candidate.token(), candidate.score() / penalty(length)));
            }
        }
        closed.sort(BEST_FIRST);
        finished = new ArrayList<>(closed.subList(0, Math.min(beams, closed.size())));
        List<Candidate> kept = open.subList(0, Math.min(beams, open.size()));
        List<Hypothesis> next = new ArrayList<>();
        for (Candidate candidate : kept) {
            next.add(running.get(candidate.from()).with(candidate.token(), candidate.score()));
        }
        running = next;
        // The only step off the reference: it would go on, and in the end might take the loop. What has ended stands.
        boolean loops =
                options.endsLoops() && !running.isEmpty() && running.get(0).goesRoundInCircles();
        looped = loops && finished.isEmpty();
        done = running.isEmpty() || loops || isFull() || !canImprove();
        return kept.stream().mapToInt(Candidate::from).toArray();
    }

    private boolean isFull() {
        return options.earlyStopping() && finished.size() >= beams;
    }

    /** Whether the best running hypothesis could, at its present length, beat the worst finished one. */
    private boolean canImprove() {
        if (finished.size() < beams) {
            return true;
        }
        Hypothesis best = running.get(0);
        float reachable = best.score() / penalty(best.tokens().length - 1);
        return reachable > finished.get(finished.size() - 1).score();
    }

    /** @param length tokens chosen */
    private float penalty(int length) {
        return (float) Math.pow(length, options.lengthPenalty());
    }

    /** Twice as many continuations as beams, so that enough are left when all best ones end. */
    private List<Candidate> candidates(float[][] scores) {
        Candidates candidates = new Candidates(2 * beams);
        for (int row = 0; row < running.size(); row++) {
            Hypothesis hypothesis = running.get(row);
            float logOfSum = options.renormalize() ? 0 : logits.logOfSum(scores[row]);
            ban(hypothesis, scores[row], logOfSum);
            if (options.renormalize()) {
                logOfSum = logits.logOfSum(scores[row]);
            }
            candidates.offer(row, scores[row], logOfSum, hypothesis.score());
        }
        return candidates.best();
    }

    /**
     * Takes away what may not come next.
     *
     * @param certain the score of what must come
     */
    private void ban(Hypothesis hypothesis, float[] scores, float certain) {
        if (options.noRepeatNgram() > 0) {
            for (int token : hypothesis.repeats(options.noRepeatNgram())) {
                scores[token] = Float.NEGATIVE_INFINITY;
            }
        }
        for (int token : options.banned()) {
            scores[token] = Float.NEGATIVE_INFINITY;
        }
        if (options.forcedEnd() && hypothesis.tokens().length == options.maxLength() - 1) {
            Arrays.fill(scores, Float.NEGATIVE_INFINITY);
            scores[options.end()] = certain;
        }
    }

    /** What came of it. */
    Decoded result() {
        Hypothesis best = finished.isEmpty() ? running.get(0) : finished.get(0);
        boolean ended = best.last() == options.end();
        int[] chosen = Arrays.copyOfRange(best.tokens(), 1, best.tokens().length - (ended ? 1 : 0));
        if (looped) {
            return new Decoded(chosen, "the model went round in circles");
        }
        return best.tokens().length < options.maxLength()
                ? new Decoded(chosen, "")
                : new Decoded(chosen, "the model found no end within " + options.maxLength() + " tokens");
    }
}
