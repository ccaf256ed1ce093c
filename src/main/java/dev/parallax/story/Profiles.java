package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.article.Paragraph;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The profiles of one language's editions, and how common what they mention is among them. */
final class Profiles {

    /** How many editions the general frequency of words is worth beside those of the night. */
    private static final double GENERAL = 500;

    /** Words in an ordinary edition: from a word's frequency to how many editions have it. */
    private static final double WORDS = 300;

    private final List<Profile> profiles;
    private final Map<String, Integer> editionsWith = new HashMap<>();

    private Profiles(List<Profile> profiles) {
        this.profiles = profiles;
        for (Profile profile : profiles) {
            for (Term term : profile.terms()) {
                editionsWith.merge(Profile.identity(term), 1, Integer::sum);
            }
        }
    }

    static Profiles of(List<Edition> editions, EditionTerms reader) {
        return new Profiles(editions.stream()
                .map(edition -> Profile.of(
                        edition.id(),
                        edition.article().paragraphs().stream()
                                .map(Paragraph::text)
                                .toList(),
                        reader))
                .sorted(Comparator.comparingLong(Profile::id))
                .toList());
    }

    List<Profile> all() {
        return profiles;
    }

    /** −ln of the share of editions that mention it: of the night's, smoothed by its general frequency. */
    double rarity(Term term) {
        double general = Math.min(0.9, Math.exp(-term.rarity()) * WORDS);
        int editions = editionsWith.getOrDefault(Profile.identity(term), 0);
        return -Math.log((editions + GENERAL * general) / (profiles.size() + GENERAL));
    }
}
