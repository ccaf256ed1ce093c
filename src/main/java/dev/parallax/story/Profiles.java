package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.alignment.TermReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Reads the profiles of one side's editions; what is common among them weighs little. */
final class Profiles {

    /** How many editions the general frequency of words is worth beside those of the night. */
    private static final double GENERAL = 500;

    /** Words in an ordinary edition, in segments: from how likely a segment has a word to how likely an edition has it. */
    private static final double SEGMENTS = 15;

    /** Terms that more than a third of all editions have don't count. */
    private static final double LEAST_RARITY = 1.1;

    /** A small figure or a weekday makes no two editions near, but tells one event from another. */
    private static final double LEAST_OF_FIGURES = 0.5;

    private Profiles() {}

    /**
     * @param texts the paragraphs of each edition that are read
     * @param keyNumbers of both sides' keys; new ones are added
     */
    static List<Profile> of(
            List<Edition> editions, Function<Edition, List<String>> texts, TermReader reader, KeyNumbers keyNumbers) {
        List<Edition> ordered =
                editions.stream().sorted(Comparator.comparingLong(Edition::id)).toList();
        // Reading the terms takes most of a matching's time.
        List<Mentions> mentioned = ordered.parallelStream()
                .map(edition -> new Mentions(texts.apply(edition), reader))
                .toList();
        KeyNumbers numbers = keyNumbers.ofAnotherReader();
        List<KeyNumbers.Numbered[]> numbered = new ArrayList<>();
        for (Mentions mentions : mentioned) {
            numbered.add(mentions.terms().stream().map(numbers::of).toArray(KeyNumbers.Numbered[]::new));
        }
        int[] editionsWith = new int[keyNumbers.size()];
        for (KeyNumbers.Numbered[] terms : numbered) {
            for (KeyNumbers.Numbered term : terms) {
                editionsWith[term.identity()]++;
            }
        }
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            List<Term> terms = mentioned.get(i).terms();
            KeyNumbers.Numbered[] keys = numbered.get(i);
            double[] weights = new double[keys.length];
            for (int term = 0; term < keys.length; term++) {
                weights[term] = weight(terms.get(term), editionsWith[keys[term].identity()], ordered.size());
            }
            profiles.add(new Profile(ordered.get(i), mentioned.get(i), weights, keys));
        }
        return profiles;
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
