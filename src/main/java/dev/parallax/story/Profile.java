package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What one edition mentions, each thing once and with its weight, as vectors that are quick to compare. */
final class Profile {

    /** Added to the square of a profile's length, so that very short editions, near to many by chance, are near to none. */
    private static final double LITTLE = 100;

    private final Edition edition;
    private final String[] texts;
    private final Aspect[] aspects;
    private final float[] weights;
    private final int[] sequence;
    private final double norm;
    /** The keys of all terms, ascending, each with its strength and its term; a name's rough key has the strength 0. */
    private final int[] keys;

    private final float[] strengths;
    private final int[] terms;

    /** @param termWeights of each term mentioned; those of weight 0 are too common to count */
    Profile(Edition edition, Mentions mentions, double[] termWeights, Map<String, Integer> keyNumbers) {
        this.edition = edition;
        List<Term> mentioned = mentions.terms();
        texts = new String[mentioned.size()];
        aspects = new Aspect[texts.length];
        weights = new float[texts.length];
        sequence = mentions.sequence();
        List<Entry> entries = new ArrayList<>();
        double squares = 0;
        for (int i = 0; i < texts.length; i++) {
            Term term = mentioned.get(i);
            texts[i] = term.text();
            aspects[i] = Aspect.of(term);
            weights[i] = (float) termWeights[i];
            squares += weights[i] * weights[i];
            if (weights[i] > 0) {
                for (Term.Key key : term.keys()) {
                    entries.add(new Entry(number(key.value(), keyNumbers), (float) key.strength(), i));
                }
                for (String key : nameKeys(term)) {
                    entries.add(new Entry(number("~" + key, keyNumbers), 0, i));
                }
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

    private static Set<String> nameKeys(Term term) {
        Set<String> keys = new TreeSet<>(term.nameKeys());
        if (!keys.isEmpty()) {
            NameReadings.of(term.text()).stream()
                    .skip(1)
                    .map(NameTransliteration::indexKey)
                    .forEach(keys::add);
        }
        return keys;
    }

    private record Entry(int key, float strength, int term) {}

    private static int number(String key, Map<String, Integer> keyNumbers) {
        return keyNumbers.computeIfAbsent(key, value -> keyNumbers.size());
    }

    Edition edition() {
        return edition;
    }

    /** How many different things it mentions; they are numbered in the order of the text. */
    int size() {
        return texts.length;
    }

    String text(int term) {
        return texts[term];
    }

    Aspect aspect(int term) {
        return aspects[term];
    }

    /** How rare a term is; 0 for one that is too common to count. */
    double weight(int term) {
        return weights[term];
    }

    /** The terms in the order of the text, each as often as it is mentioned, with {@link Mentions#BREAK breaks}. */
    int[] sequence() {
        return sequence;
    }

    /** The root of the sum of the squared weights, and a little. */
    double norm() {
        return norm;
    }

    int entries() {
        return keys.length;
    }

    int key(int entry) {
        return keys[entry];
    }

    int term(int entry) {
        return terms[entry];
    }

    /** How surely the entry's term is what its key says; 0 for a name's rough key. */
    float strength(int entry) {
        return strengths[entry];
    }

    /** Whether the entry is a name's rough key, which other names share. */
    boolean isRough(int entry) {
        return strengths[entry] == 0;
    }

    /** How much an entry says of the edition, the whole being 1; a name's rough key says half of the name. */
    float share(int entry) {
        float strength = strengths[entry] == 0 ? 0.5f : strengths[entry];
        return (float) (strength * weights[terms[entry]] / norm);
    }
}
