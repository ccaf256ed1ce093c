package dev.parallax.translation.lexical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the options for a segment: the sequence, in the source's order, whose costs and whose cost in the
 * language model sum to the least, by beam search. Ties go to the option that was offered first.
 */
final class Decoder {

    /**
     * A way to say the first tokens.
     *
     * @param a the last word but one
     * @param b the last word
     * @param ca and
     * @param cb their classes
     */
    private record Hypothesis(
            double cost,
            int a,
            int b,
            int ca,
            int cb,
            @Nullable Option last,
            @Nullable Hypothesis before) {}

    private final LanguageModel model;
    private final double modelWeight;
    private final @Nullable LanguageModel classes;
    private final double classWeight;
    private final int beam;

    Decoder(LanguageModel model, double modelWeight) {
        this(model, modelWeight, null, 0, 10);
    }

    /** @param classes a model of grammatical classes beside that of the words; null for none */
    Decoder(LanguageModel model, double modelWeight, @Nullable LanguageModel classes, double classWeight, int beam) {
        this.model = model;
        this.modelWeight = modelWeight;
        this.classes = classes;
        this.classWeight = classWeight;
        this.beam = beam;
    }

    /** @param options by the token that they begin at; every token has one of length 1 at least */
    List<Option> decode(List<List<Option>> options) {
        int n = options.size();
        List<List<Hypothesis>> stacks = new ArrayList<>(n + 1);
        for (int i = 0; i <= n; i++) {
            stacks.add(new ArrayList<>());
        }
        int start = LexiconData.BOUNDARY;
        stacks.get(0).add(new Hypothesis(0, start, start, start, start, null, null));
        for (int i = 0; i < n; i++) {
            for (Hypothesis hypothesis : stacks.get(i)) {
                int pair = model.pair(hypothesis.a, hypothesis.b);
                for (Option option : options.get(i)) {
                    List<Hypothesis> stack = stacks.get(i + option.length());
                    if (!isFull(stack, hypothesis.cost + option.cost())) {
                        add(stack, extend(hypothesis, pair, option));
                    }
                }
            }
            stacks.set(i, List.of());
        }
        Hypothesis best = null;
        double least = Double.MAX_VALUE;
        for (Hypothesis hypothesis : stacks.get(n)) {
            double cost = hypothesis.cost
                    + modelWeight * model.cost(hypothesis.a, hypothesis.b, LexiconData.BOUNDARY)
                    + classCost(hypothesis.ca, hypothesis.cb, LexiconData.BOUNDARY);
            if (best == null || cost < least) {
                best = hypothesis;
                least = cost;
            }
        }
        List<Option> chosen = new ArrayList<>();
        for (Hypothesis at = best; at != null && at.last != null; at = at.before) {
            chosen.add(at.last);
        }
        Collections.reverse(chosen);
        return chosen;
    }

    /** @param pair the model's for the hypothesis's last two words */
    private Hypothesis extend(Hypothesis hypothesis, int pair, Option option) {
        double cost = hypothesis.cost + option.cost();
        int a = hypothesis.a;
        int b = hypothesis.b;
        boolean first = true;
        for (int id : option.ids()) {
            cost += modelWeight * model.costAfter(first ? pair : model.pair(a, b), b, id);
            first = false;
            a = b;
            b = id;
        }
        int ca = hypothesis.ca;
        int cb = hypothesis.cb;
        for (int id : option.classes()) {
            cost += classCost(ca, cb, id);
            ca = cb;
            cb = id;
        }
        return new Hypothesis(cost, a, b, ca, cb, option, hypothesis);
    }

    private double classCost(int a, int b, int c) {
        return classes == null ? 0 : classWeight * classes.cost(a, b, c);
    }

    /** Whether nothing of this cost or more has a place any longer: the models only add to it. */
    private boolean isFull(List<Hypothesis> stack, double cost) {
        return stack.size() == beam && stack.get(beam - 1).cost <= cost;
    }

    /**
     * Puts a hypothesis in its place, the cheapest first. Of those that end in the same two words only the cheapest can
     * win, and of all only the best few are kept.
     */
    private void add(List<Hypothesis> stack, Hypothesis hypothesis) {
        if (isFull(stack, hypothesis.cost)) {
            return;
        }
        int size = stack.size();
        for (int i = 0; i < size; i++) {
            Hypothesis other = stack.get(i);
            if (other.a == hypothesis.a
                    && other.b == hypothesis.b
                    && other.ca == hypothesis.ca
                    && other.cb == hypothesis.cb) {
                if (other.cost <= hypothesis.cost) {
                    return;
                }
                stack.remove(i);
                break;
            }
        }
        int place = stack.size();
        while (place > 0 && stack.get(place - 1).cost > hypothesis.cost) {
            place--;
        }
        stack.add(place, hypothesis);
        if (stack.size() > beam) {
            stack.remove(beam);
        }
    }
}
