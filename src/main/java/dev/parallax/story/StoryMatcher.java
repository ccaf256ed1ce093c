package dev.parallax.story;

import dev.parallax.translation.BilingualLexicon;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs the editions of each story. Deterministic: the order of the editions makes no difference. Safe for use by several
 * threads.
 */
public final class StoryMatcher {

    /** A pair less likely than this is none. */
    public static final double CUT_OFF = 0.5;

    private final EditionTerms terms;

    public StoryMatcher(BilingualLexicon lexicon) {
        terms = new EditionTerms(lexicon);
    }

    /**
     * Pairs editions in the source language with editions in the comparison language.
     *
     * @param known what people said of pairs of them; pairs of editions that are not given are passed over
     * @return the pairs, by source id, then target id; an edition that has no counterpart is in none
     */
    public List<StoryPair> match(List<Edition> sources, List<Edition> targets, List<KnownPair> known) {
        Profiles sourceProfiles = Profiles.of(sources, terms);
        Profiles targetProfiles = Profiles.of(targets, terms);
        List<Candidate> candidates = Candidate.among(sourceProfiles, targetProfiles);
        return new Assignment(candidates, known, ids(sources), ids(targets)).pairs();
    }

    private static Set<Long> ids(List<Edition> editions) {
        Set<Long> ids = new HashSet<>();
        for (Edition edition : editions) {
            if (!ids.add(edition.id())) {
                throw new IllegalArgumentException("Edition " + edition.id() + " is given twice");
            }
        }
        return ids;
    }
}
