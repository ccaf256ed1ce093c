package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.article.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the profiles of one side's editions; what is common among them weighs little. */
final class Profiles {

    /** How many editions the general frequency of words is worth beside those of the night. */
    private static final double GENERAL = 500;

    /** Words in an ordinary edition, in segments: from how likely a segment has a word to how likely an edition has it. */
    private static final double SEGMENTS = 15;

    /** Terms that more than a third of all editions have don't count. */
    private static final double LEAST_RARITY = 1.1;

    private Profiles() {}

    /** @param keyNumbers numbers the keys of both sides; new ones are added */
    static List<Profile> of(List<Edition> editions, EditionTerms reader, Map<String, Integer> keyNumbers) {
        List<Edition> ordered =
                editions.stream().sorted(Comparator.comparingLong(Edition::id)).toList();
        // Reading the terms takes most of a matching's time.
        List<List<Term>> mentioned = new ArrayList<>(
                ordered.parallelStream().map(edition -> terms(edition, reader)).toList());
        Map<String, Integer> editionsWith = new HashMap<>();
        for (List<Term> terms : mentioned) {
            terms.forEach(term -> editionsWith.merge(identity(term), 1, Integer::sum));
        }
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            List<Term> kept = new ArrayList<>();
            List<Double> weights = new ArrayList<>();
            for (Term term : mentioned.get(i)) {
                double weight =
                        rarity(term, editionsWith.getOrDefault(identity(term), 0), ordered.size()) - LEAST_RARITY;
                if (weight > 0) {
                    kept.add(term);
                    weights.add(weight);
                }
            }
            profiles.add(new Profile(
                    ordered.get(i),
                    kept,
                    weights.stream().mapToDouble(Double::doubleValue).toArray(),
                    keyNumbers));
            mentioned.set(i, List.of());
        }
        return profiles;
    }

    /** Everything that an edition mentions, each once, in the order of its text. */
    private static List<Term> terms(Edition edition, EditionTerms reader) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Paragraph paragraph : edition.article().paragraphs()) {
            for (Term term : reader.read(paragraph.text())) {
                terms.putIfAbsent(identity(term), term);
            }
        }
        return List.copyOf(terms.values());
    }

    /** What makes two mentions the same: their first key, the lemma. */
    private static String identity(Term term) {
        return term.keys().get(0).value();
    }

    /** −ln of the share of editions that mention it: of the night's, smoothed by its general frequency. */
    private static double rarity(Term term, int editionsWith, int editions) {
        double general = -Math.expm1(SEGMENTS * Math.log1p(-Math.min(0.99, Math.exp(-term.rarity()))));
        return -Math.log((editionsWith + GENERAL * general) / (editions + GENERAL));
    }
}
