package dev.parallax.alignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** The terms of one side's texts, and which of them each text of the other side matches, and how well. For one thread. */
final class MatchedTerms {

    static final int KINDS = Term.Kind.values().length;

    private final List<Term> terms = new ArrayList<>();
    /** The text of each term. */
    private final int[] textOf;

    private final byte[] kinds;
    private final double[] rarities;
    /** The rarity of each text's terms together, by kind. */
    private final double[][] all;

    private final TextMatches[] matches;
    /** How well each term is matched in the run that is looked at; 0 between two looks. */
    private final double[] best;

    MatchedTerms(TermReader reader, List<String> texts) {
        List<Integer> owners = new ArrayList<>();
        matches = new TextMatches[texts.size()];
        for (int text = 0; text < texts.size(); text++) {
            addAll(reader.read(texts.get(text)), text, owners);
            addAll(Marks.of(texts.get(text)), text, owners);
            matches[text] = new TextMatches();
        }
        textOf = owners.stream().mapToInt(Integer::intValue).toArray();
        kinds = new byte[terms.size()];
        rarities = new double[terms.size()];
        best = new double[terms.size()];
        all = new double[texts.size()][KINDS];
        for (int i = 0; i < terms.size(); i++) {
            kinds[i] = (byte) terms.get(i).kind().ordinal();
            rarities[i] = terms.get(i).rarity();
            all[textOf[i]][kinds[i]] += rarities[i];
        }
    }

    private void addAll(List<Term> some, int text, List<Integer> owners) {
        terms.addAll(some);
        some.forEach(term -> owners.add(text));
    }

    int texts() {
        return matches.length;
    }

    /** Finds what each text of the other side matches; to be called once. */
    void match(MatchedTerms other, ToDoubleBiFunction<String, String> names) {
        Map<String, List<Posting>> byKey = postingsByKey();
        Map<String, List<Integer>> byNameKey = termsByNameKey();
        for (int i = 0; i < other.terms.size(); i++) {
            Term term = other.terms.get(i);
            int text = other.textOf[i];
            for (Term.Key key : term.keys()) {
                for (Posting posting : byKey.getOrDefault(key.value(), List.of())) {
                    add(posting.term, text, posting.strength * key.strength());
                }
            }
            for (String key : term.nameKeys()) {
                for (int named : byNameKey.getOrDefault(key, List.of())) {
                    add(named, text, names.applyAsDouble(terms.get(named).text(), term.text()));
                }
            }
        }
    }

    private void add(int term, int otherText, double strength) {
        if (strength > 0) {
            matches[textOf[term]].add(otherText, term, (float) strength);
        }
    }

    private Map<String, List<Posting>> postingsByKey() {
        Map<String, List<Posting>> index = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            for (Term.Key key : terms.get(i).keys()) {
                index.computeIfAbsent(key.value(), value -> new ArrayList<>()).add(new Posting(i, key.strength()));
            }
        }
        return index;
    }

    private Map<String, List<Integer>> termsByNameKey() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < terms.size(); i++) {
            for (String key : terms.get(i).nameKeys()) {
                index.computeIfAbsent(key, value -> new ArrayList<>()).add(i);
            }
        }
        return index;
    }

    private record Posting(int term, double strength) {}

    /**
     * Puts in, for each run of texts of the other side that begins there, which rarity of a text's terms it matches, and does
     * not, kind by kind.
     *
     * @param sums those of the run of one text from {@code at} on, those of each longer run {@code step} further on
     */
    void match(int text, int from, double[] sums, int at, int step) {
        TextMatches match = matches[text];
        int first = match.first(from);
        int entry = first;
        double[] matched = new double[KINDS];
        for (int run = 1; run <= Shape.LONGEST; run++) {
            for (; entry < match.size() && match.other(entry) < from + run; entry++) {
                int term = match.term(entry);
                double gain = match.strength(entry) - best[term];
                if (gain > 0) {
                    matched[kinds[term]] += rarities[term] * gain;
                    best[term] += gain;
                }
            }
            for (int kind = 0; kind < KINDS; kind++) {
                sums[at + 2 * kind] = matched[kind];
                sums[at + 2 * kind + 1] = Math.max(0, all[text][kind] - matched[kind]);
            }
            at += step;
        }
        for (int i = first; i < entry; i++) {
            best[match.term(i)] = 0;
        }
    }
}
