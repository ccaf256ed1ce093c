package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;

/**
 * Compares texts by the terms that they share, each weighted by its rarity.
 *
 * <p>Each term of either side counts for the bead by its best match on the other side, and against it by what of it is
 * not matched. Symmetric: with the readers exchanged, the mirrored question has the same answer.
 */
public final class TermSimilarity implements Similarity {

    /** Nats of evidence for each nat of rarity that is matched. */
    private static final double MATCHED = 0.45;

    /** Nats of evidence lost for each nat of rarity that is not matched. */
    private static final double UNMATCHED = 0.2;

    private final TermReader source;
    private final TermReader target;
    private final ToDoubleBiFunction<String, String> names;

    /**
     * @param names how surely two names are the same, 0 to 1, given as they stand in the source and in the target; asked
     *     for those that share their rough key
     */
    public TermSimilarity(TermReader source, TermReader target, ToDoubleBiFunction<String, String> names) {
        this.source = source;
        this.target = target;
        this.names = names;
    }

    /** Compares texts of one language: names are the same when they are spelt so. */
    public TermSimilarity(TermReader reader) {
        this(reader, reader, (one, other) -> one.equals(other) ? 1 : 0);
    }

    @Override
    public Comparison compare(List<String> sourceTexts, List<String> targetTexts) {
        Side sources = new Side(source, sourceTexts);
        Side targets = new Side(target, targetTexts);
        sources.match(targets, names);
        targets.match(sources, (targetName, sourceName) -> names.applyAsDouble(sourceName, targetName));
        return (sourceFrom, sourceTo, targetFrom, targetTo) ->
                sources.evidence(sourceFrom, sourceTo, targetFrom, targetTo)
                        + targets.evidence(targetFrom, targetTo, sourceFrom, sourceTo);
    }

    /** The terms of one side's texts, and how well each is matched in each text of the other side. */
    private static final class Side {

        private final List<Term> terms = new ArrayList<>();
        /** The text of each term. */
        private final int[] textOf;
        /** Where the terms of each text begin; one more for the end. */
        private final int[] begin;
        /** For each term, the other side's texts that match it, ascending, and how well. */
        private final int[][] matchTexts;

        private final float[][] matchStrengths;

        Side(TermReader reader, List<String> texts) {
            begin = new int[texts.size() + 1];
            for (int text = 0; text < texts.size(); text++) {
                terms.addAll(reader.read(texts.get(text)));
                begin[text + 1] = terms.size();
            }
            textOf = new int[terms.size()];
            for (int text = 0; text < texts.size(); text++) {
                Arrays.fill(textOf, begin[text], begin[text + 1], text);
            }
            matchTexts = new int[terms.size()][];
            matchStrengths = new float[terms.size()][];
        }

        void match(Side other, ToDoubleBiFunction<String, String> names) {
            Map<String, List<Posting>> byKey = other.postingsByKey();
            Map<String, List<Integer>> byNameKey = other.termsByNameKey();
            float[] best = new float[other.begin.length - 1];
            for (int i = 0; i < terms.size(); i++) {
                Term term = terms.get(i);
                SortedSet<Integer> touched = new TreeSet<>();
                for (Term.Key key : term.keys()) {
                    for (Posting posting : byKey.getOrDefault(key.value(), List.of())) {
                        touched.add(posting.text);
                        best[posting.text] = Math.max(best[posting.text], (float) (key.strength() * posting.strength));
                    }
                }
                for (int candidate : byNameKey.getOrDefault(term.nameKey(), List.of())) {
                    double strength = names.applyAsDouble(
                            term.text(), other.terms.get(candidate).text());
                    if (strength > 0) {
                        int text = other.textOf[candidate];
                        touched.add(text);
                        best[text] = Math.max(best[text], (float) strength);
                    }
                }
                matchTexts[i] = touched.stream().mapToInt(Integer::intValue).toArray();
                matchStrengths[i] = new float[matchTexts[i].length];
                for (int k = 0; k < matchTexts[i].length; k++) {
                    matchStrengths[i][k] = best[matchTexts[i][k]];
                    best[matchTexts[i][k]] = 0;
                }
            }
        }

        private Map<String, List<Posting>> postingsByKey() {
            Map<String, List<Posting>> index = new HashMap<>();
            for (int i = 0; i < terms.size(); i++) {
                for (Term.Key key : terms.get(i).keys()) {
                    index.computeIfAbsent(key.value(), value -> new ArrayList<>())
                            .add(new Posting(textOf[i], key.strength()));
                }
            }
            return index;
        }

        private Map<String, List<Integer>> termsByNameKey() {
            Map<String, List<Integer>> index = new HashMap<>();
            for (int i = 0; i < terms.size(); i++) {
                String key = terms.get(i).nameKey();
                if (!key.isEmpty()) {
                    index.computeIfAbsent(key, value -> new ArrayList<>()).add(i);
                }
            }
            return index;
        }

        double evidence(int from, int to, int otherFrom, int otherTo) {
            double sum = 0;
            for (int term = begin[from]; term < begin[to]; term++) {
                double strength = strength(term, otherFrom, otherTo);
                sum += terms.get(term).rarity() * (MATCHED * strength - UNMATCHED * (1 - strength));
            }
            return sum;
        }

        /** How well a term is matched in a range of the other side's texts, 0 to 1. */
        private double strength(int term, int otherFrom, int otherTo) {
            int[] texts = matchTexts[term];
            float best = 0;
            for (int i = 0; i < texts.length && texts[i] < otherTo; i++) {
                if (texts[i] >= otherFrom) {
                    best = Math.max(best, matchStrengths[term][i]);
                }
            }
            return best;
        }
    }

    private record Posting(int text, double strength) {}
}
