package dev.parallax.story;

import dev.parallax.story.Candidates.Compared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The editions that are matched, without their texts. */
final class EditionCards {

    /** Log-odds that editions which link to each other tell the same story. */
    private static final double LINKED = 7;

    /** How much it adds that their files have one name. */
    private static final double NAMED = 4;

    private final EditionLinks links;
    private final FileNames names;
    private final Set<Long> sources = new HashSet<>();
    private final Set<Long> targets = new HashSet<>();

    EditionCards(List<EditionCard> sourceCards, List<EditionCard> targetCards) {
        links = new EditionLinks(sourceCards, targetCards);
        names = new FileNames(sourceCards, targetCards);
        sourceCards.forEach(card -> sources.add(card.id()));
        targetCards.forEach(card -> targets.add(card.id()));
    }

    EditionLinks links() {
        return links;
    }

    /** What people said of these editions. */
    List<KnownPair> knownOf(List<KnownPair> known) {
        return known.stream()
                .filter(pair -> sources.contains(pair.source()) && targets.contains(pair.target()))
                .toList();
    }

    /**
     * The candidates, with those put in or strengthened that link to each other, the likeliest first.
     *
     * @param settled without those of which people said something
     */
    List<Candidate> candidates(List<Compared> compared, PairModel model, Settled settled) {
        List<Candidate> candidates = new ArrayList<>();
        Set<EditionPair> linked = new HashSet<>(links.all());
        for (Compared pair : compared) {
            double logOdds = model.logOdds(pair.features());
            logOdds += names.areOne(pair.source(), pair.target()) ? NAMED : 0;
            boolean link = !linked.isEmpty() && linked.remove(pair.ids());
            candidates.add(
                    new Candidate(pair.source(), pair.target(), link ? Math.max(LINKED, logOdds) : logOdds, pair));
        }
        for (EditionPair pair : linked) {
            candidates.add(new Candidate(pair.source(), pair.target(), LINKED, null));
        }
        candidates.removeIf(candidate -> settled.decided().contains(candidate.ids()));
        candidates.sort(Candidate.LIKELIEST_FIRST);
        return candidates;
    }
}
