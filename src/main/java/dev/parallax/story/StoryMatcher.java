package dev.parallax.story;

import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs the editions of each story.
 *
 * <p>What people said wins, then the editions' own links to each other, then what they share and what speaks against them;
 * that their files have one name speaks for them.
 * Of the candidates that are likelier than not the same story, those are chosen that together are the likeliest, each
 * edition once; then an edition that is left over joins a pair, by the same evidence (another outlet's, or a revision).
 * Deterministic: the order of the editions makes no difference. Safe for use by several threads. Time and memory grow
 * with the number of editions, not of their pairs.
 */
public final class StoryMatcher {

    /** Log-odds that editions which link to each other tell the same story. */
    private static final double LINKED = 7;

    /** How much it adds that their files have one name. */
    private static final double NAMED = 4;

    private final EditionTerms terms;
    private final PairModel model = PairModel.load();

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
        checkIds(sources);
        checkIds(targets);
        EditionProfiles profiles = new EditionProfiles(sources, targets, terms);
        EditionLinks links = new EditionLinks(sources, targets);
        List<Candidates.Compared> compared = new Candidates(profiles).compare();
        LeftOver leftOver = new LeftOver(profiles, model, new Neighbours(compared));
        return new Pairing(
                        profiles, candidates(compared, links, new FileNames(sources, targets)), links, leftOver, known)
                .pairs();
    }

    /** The candidates, with those put in or strengthened that link to each other, the likeliest first. */
    private List<Candidate> candidates(List<Candidates.Compared> compared, EditionLinks links, FileNames names) {
        List<Candidate> candidates = new ArrayList<>();
        Set<List<Long>> ids = new HashSet<>();
        for (Candidates.Compared pair : compared) {
            double logOdds = model.logOdds(pair.features());
            logOdds += names.areOne(pair.source(), pair.target()) ? NAMED : 0;
            boolean linked = links.between(pair.source(), pair.target()) != null;
            candidates.add(
                    new Candidate(pair.source(), pair.target(), linked ? Math.max(LINKED, logOdds) : logOdds, pair));
            ids.add(List.of(pair.source(), pair.target()));
        }
        for (List<Long> pair : links.all()) {
            if (!ids.contains(pair)) {
                candidates.add(new Candidate(pair.get(0), pair.get(1), LINKED, null));
            }
        }
        candidates.sort(Candidate.LIKELIEST_FIRST);
        return candidates;
    }

    private static void checkIds(List<Edition> editions) {
        Set<Long> ids = new HashSet<>();
        for (Edition edition : editions) {
            if (!ids.add(edition.id())) {
                throw new IllegalArgumentException("Edition " + edition.id() + " is given twice");
            }
        }
    }
}
