package dev.parallax.story;

import dev.parallax.alignment.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one edition mentions, each thing once and with its weight, as vectors that are quick to compare. */
final class Profile {

    /** Added to the square of a profile's length, so that very short editions, near to many by chance, are near to none. */
    private static final double LITTLE = 100;

    private final Edition edition;
    private final String[] texts;
    private final float[] weights;
    private final double norm;
    /** The keys of all terms, ascending, each with its strength and its term; a name's rough key has the strength 0. */
    private final int[] keys;

    private final float[] strengths;
    private final int[] terms;

    Profile(Edition edition, List<Term> mentioned, double[] termWeights, Map<String, Integer> keyNumbers) {
        this.edition = edition;
        texts = new String[mentioned.size()];
        weights = new float[mentioned.size()];
        List<Entry> entries = new ArrayList<>();
        double squares = 0;
        for (int i = 0; i < texts.length; i++) {
            Term term = mentioned.get(i);
            texts[i] = term.text();
            weights[i] = (float) termWeights[i];
            squares += weights[i] * weights[i];
            for (Term.Key key : term.keys()) {
                entries.add(new Entry(number(key.value(), keyNumbers), (float) key.strength(), i));
            }
            if (!term.nameKey().isEmpty()) {
                entries.add(new Entry(number("~" + term.nameKey(), keyNumbers), 0, i));
            }
        }
        norm = Math.sqrt(squares + LITTLE);
        entries.sort((one, other) ->
                one.key != other.key ? Integer.compare(one.key, other.key) : Integer.compare(one.term, other.term));
        keys = entries.stream().mapToInt(Entry::key).toArray();
        terms = entries.stream().mapToInt(Entry::term).toArray();
        strengths = new float[keys.length];
        for (int i = 0; i < keys.length; i++) {
            strengths[i] = entries.get(i).strength;
        }
    }

    private record Entry(int key, float strength, int term) {}

    private static int number(String key, Map<String, Integer> keyNumbers) {
        return keyNumbers.computeIfAbsent(key, value -> keyNumbers.size());
    }

    Edition edition() {
        return edition;
    }

    int entries() {
        return keys.length;
    }

    int key(int entry) {
        return keys[entry];
    }

    /** How much an entry says of the edition, the whole being 1; a name's rough key says half of the name. */
    float share(int entry) {
        float strength = strengths[entry] == 0 ? 0.5f : strengths[entry];
        return (float) (strength * weights[terms[entry]] / norm);
    }

    /** What two editions both mention. Each term answers one term at most, the heaviest pairs first. */
    Overlap overlap(Profile other) {
        List<Shared> candidates = new ArrayList<>();
        int here = 0;
        int there = 0;
        while (here < keys.length && there < other.keys.length) {
            int order = Integer.compare(keys[here], other.keys[there]);
            if (order < 0) {
                here++;
            } else if (order > 0) {
                there++;
            } else {
                for (int i = there; i < other.keys.length && other.keys[i] == keys[here]; i++) {
                    double strength = strengths[here] == 0
                            ? EditionSimilarity.sameName(texts[terms[here]], other.texts[other.terms[i]])
                            : strengths[here] * other.strengths[i];
                    if (strength > 0) {
                        candidates.add(new Shared(
                                terms[here],
                                other.terms[i],
                                strength * weights[terms[here]] * other.weights[other.terms[i]]));
                    }
                }
                here++;
            }
        }
        candidates.sort((one, two) -> one.weight != two.weight
                ? Double.compare(two.weight, one.weight)
                : one.source != two.source
                        ? Integer.compare(one.source, two.source)
                        : Integer.compare(one.target, two.target));
        boolean[] taken = new boolean[texts.length];
        boolean[] otherTaken = new boolean[other.texts.length];
        List<String> evidence = new ArrayList<>();
        double sum = 0;
        for (Shared shared : candidates) {
            if (!taken[shared.source] && !otherTaken[shared.target]) {
                taken[shared.source] = true;
                otherTaken[shared.target] = true;
                sum += shared.weight;
                if (evidence.size() < Overlap.MOST_EVIDENCE) {
                    String source = texts[shared.source];
                    String target = other.texts[shared.target];
                    evidence.add(source.equals(target) ? source : source + " ↔ " + target);
                }
            }
        }
        return new Overlap(sum / (norm * other.norm), evidence);
    }

    private record Shared(int source, int target, double weight) {}
}
