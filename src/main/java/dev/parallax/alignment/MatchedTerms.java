package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** The terms of one side's texts, and how well each is matched in each text of the other side. */
final class MatchedTerms {

    private final List<Term> terms = new ArrayList<>();
    /** The text of each term. */
    private final int[] textOf;
    /** Where the terms of each text begin; one more for the end. */
    private final int[] begin;

    private final float[] rarities;
    private final byte[] kinds;
    /** For each term, the other side's texts that match it, ascending, and how well. */
    private final int[][] matchTexts;

    private final float[][] matchStrengths;

    MatchedTerms(TermReader reader, List<String> texts) {
        begin = new int[texts.size() + 1];
        for (int text = 0; text < texts.size(); text++) {
            terms.addAll(reader.read(texts.get(text)));
            begin[text + 1] = terms.size();
        }
        textOf = new int[terms.size()];
        rarities = new float[terms.size()];
        kinds = new byte[terms.size()];
        for (int text = 0; text < texts.size(); text++) {
            Arrays.fill(textOf, begin[text], begin[text + 1], text);
        }
        for (int i = 0; i < terms.size(); i++) {
            rarities[i] = (float) terms.get(i).rarity();
            kinds[i] = (byte) terms.get(i).kind().ordinal();
        }
        matchTexts = new int[terms.size()][];
        matchStrengths = new float[terms.size()][];
    }

    /** Finds the matches of every term. */
    void match(MatchedTerms other, ToDoubleBiFunction<String, String> names) {
        Map<String, List<Posting>> byKey = other.postingsByKey();
        Map<String, List<Posting>> byNameKey = other.postingsByNameKey();
        float[] best = new float[other.begin.length - 1];
        int[] touched = new int[best.length];
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            int count = 0;
            for (Term.Key key : term.keys()) {
                for (Posting posting : byKey.getOrDefault(key.value(), List.of())) {
                    count = note(posting.text, key.strength() * posting.strength, best, touched, count);
                }
            }
            for (Posting posting : byNameKey.getOrDefault(term.nameKey(), List.of())) {
                double strength = names.applyAsDouble(
                        term.text(), other.terms.get(posting.term).text());
                count = note(posting.text, strength, best, touched, count);
            }
            int[] texts = Arrays.copyOf(touched, count);
            Arrays.sort(texts);
            matchTexts[i] = texts;
            matchStrengths[i] = new float[count];
            for (int k = 0; k < count; k++) {
                matchStrengths[i][k] = best[texts[k]];
                best[texts[k]] = 0;
            }
        }
    }

    private static int note(int text, double strength, float[] best, int[] touched, int count) {
        if (strength <= best[text]) {
            return count;
        }
        boolean first = best[text] == 0;
        best[text] = (float) strength;
        if (first) {
            touched[count] = text;
        }
        return first ? count + 1 : count;
    }

    private Map<String, List<Posting>> postingsByKey() {
        Map<String, List<Posting>> index = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            for (Term.Key key : terms.get(i).keys()) {
                index.computeIfAbsent(key.value(), value -> new ArrayList<>())
                        .add(new Posting(i, textOf[i], key.strength()));
            }
        }
        return index;
    }

    private Map<String, List<Posting>> postingsByNameKey() {
        Map<String, List<Posting>> index = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            String key = terms.get(i).nameKey();
            if (!key.isEmpty()) {
                index.computeIfAbsent(key, value -> new ArrayList<>()).add(new Posting(i, textOf[i], 1));
            }
        }
        return index;
    }

    int begin(int text) {
        return begin[text];
    }

    float rarity(int term) {
        return rarities[term];
    }

    int kind(int term) {
        return kinds[term];
    }

    /** How well a term is matched in a range of the other side's texts, 0 to 1. */
    float strength(int term, int otherFrom, int otherTo) {
        int[] texts = matchTexts[term];
        float best = 0;
        for (int i = 0; i < texts.length && texts[i] < otherTo; i++) {
            if (texts[i] >= otherFrom) {
                best = Math.max(best, matchStrengths[term][i]);
            }
        }
        return best;
    }

    private record Posting(int term, int text, double strength) {}
}
