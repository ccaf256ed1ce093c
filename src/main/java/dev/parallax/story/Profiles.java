package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.alignment.TermReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The profiles of one side's editions, by id; what is common among them weighs little. Ascending by id. For use by one thread.
 */
final class Profiles {

    /** How many editions the general frequency of words is worth beside those of the night. */
    private static final double GENERAL = 500;

    /** Words in an ordinary edition, in segments: from how likely a segment has a word to how likely an edition has it. */
    private static final double SEGMENTS = 15;

    /** Terms that more than a third of all editions have don't count. */
    private static final double LEAST_RARITY = 1.1;

    /** A small figure or a weekday makes no two editions near, but tells one event from another. */
    private static final double LEAST_OF_FIGURES = 0.5;

    private final Function<Edition, List<String>> texts;
    private final TermReader reader;
    private final KeyNumbers numbers;
    private final EditionCounts counts;
    private final NavigableMap<Long, Profile> byId = new TreeMap<>();

    /**
     * @param texts the paragraphs of each edition that are read
     * @param numbers of both sides' keys; new ones are added
     * @param counts of what this side's editions mention; what is new is added
     */
    Profiles(Function<Edition, List<String>> texts, TermReader reader, KeyNumbers numbers, EditionCounts counts) {
        this.texts = texts;
        this.reader = reader;
        this.numbers = numbers.ofAnotherReader();
        this.counts = counts;
    }

    /** Reads editions that are new: what they mention is counted first. */
    void add(List<Edition> editions) {
        List<Read> read = read(editions);
        read.forEach(one -> counts.add(one.keys));
        weigh(read);
    }

    /** Takes editions that have been counted back. */
    void remove(List<Edition> editions) {
        read(editions).forEach(one -> counts.remove(one.keys));
    }

    /** Reads editions that have been counted before. */
    void addCounted(List<Edition> editions) {
        weigh(read(editions));
    }

    /** @param keys of each of its terms */
    private record Read(Edition edition, Mentions mentions, KeyNumbers.Numbered[] keys) {}

    private List<Read> read(List<Edition> editions) {
        List<Edition> ordered =
                editions.stream().sorted(Comparator.comparingLong(Edition::id)).toList();
        // Reading the terms takes most of a matching's time.
        List<Mentions> mentioned = ordered.parallelStream()
                .map(edition -> new Mentions(texts.apply(edition), reader))
                .toList();
        List<Read> read = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Mentions mentions = mentioned.get(i);
            read.add(new Read(
                    ordered.get(i),
                    mentions,
                    mentions.terms().stream().map(numbers::of).toArray(KeyNumbers.Numbered[]::new)));
        }
        return read;
    }

    private void weigh(List<Read> read) {
        for (Read one : read) {
            List<Term> terms = one.mentions.terms();
            double[] weights = new double[one.keys.length];
            for (int term = 0; term < one.keys.length; term++) {
                weights[term] = weight(terms.get(term), counts.with(one.keys[term].identity()), counts.editions());
            }
            byId.put(one.edition.id(), new Profile(one.edition, one.mentions, weights, one.keys));
        }
    }

    List<Profile> all() {
        return List.copyOf(byId.values());
    }

    /** Those of the ids that have not been read. */
    List<Long> without(Collection<Long> ids) {
        return ids.stream()
                .filter(id -> !byId.containsKey(id))
                .distinct()
                .sorted()
                .toList();
    }

    @Nullable
    Profile find(long id) {
        return byId.get(id);
    }

    private static double weight(Term term, int editionsWith, int editions) {
        double least = term.kind() == Term.Kind.FIGURE ? LEAST_OF_FIGURES : 0;
        return Math.max(least, rarity(term, editionsWith, editions) - LEAST_RARITY);
    }

    /** −ln of the share of editions that mention it: of the night's, smoothed by its general frequency. */
    private static double rarity(Term term, int editionsWith, int editions) {
        double general = -Math.expm1(SEGMENTS * Math.log1p(-Math.min(0.99, Math.exp(-term.rarity()))));
        return -Math.log((editionsWith + GENERAL * general) / (editions + GENERAL));
    }
}
