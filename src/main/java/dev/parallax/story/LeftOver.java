package dev.parallax.story;

import dev.parallax.story.Candidates.Compared;

/**
 * Says whether an edition that is left over tells the story of a pair: another outlet's, or a revision. It has to tell the
 * same as the partner in its own language, and the same as the other edition when those that tell the same as it does are
 * no rivals.
 */
final class LeftOver {

    private final EditionProfiles profiles;
    private final PairModel model;
    private final Neighbours neighbours;
    private final Likenesses sources;
    private final Likenesses targets;

    /** @param sources and targets what is known of the editions of each side; what is asked is added */
    LeftOver(EditionProfiles profiles, PairModel model, Neighbours neighbours, Likenesses sources, Likenesses targets) {
        this.profiles = profiles;
        this.model = model;
        this.neighbours = neighbours;
        this.sources = sources;
        this.targets = targets;
    }

    /** How likely the two tell the same story when nothing counts that tells the same as either of them, in log-odds. */
    double logOdds(Compared pair) {
        Compared alone = new Compared(
                pair.source(), pair.target(), pair.cosine(), pair.features().clone());
        neighbours.rate(
                alone,
                rival -> rival.source() == pair.source()
                        ? rival.target() != pair.target() && !areTargetsAlike(rival.target(), pair.target())
                        : !areSourcesAlike(rival.source(), pair.source()));
        return model.logOdds(alone.features());
    }

    /** What {@link #logOdds} may be at most, whoever tells the same as either of them. */
    double mostLogOdds(Compared pair) {
        double[] features = pair.features().clone();
        return PairFeatures.extremes(pair.cosine())
                .mapToDouble(extreme -> {
                    PairFeatures.setNearer(features, extreme[0], extreme[1]);
                    return model.logOdds(features);
                })
                .max()
                .orElseThrow();
    }

    boolean areSourcesAlike(long one, long other) {
        return sources.areAlike(
                one,
                other,
                () -> areAlike(
                        profiles.ofSources(profiles.source(one), profiles.source(other)),
                        profiles.source(one).edition(),
                        profiles.source(other).edition(),
                        neighbours.usualOfSource(one) + neighbours.usualOfSource(other)));
    }

    boolean areTargetsAlike(long one, long other) {
        return targets.areAlike(
                one,
                other,
                () -> areAlike(
                        profiles.ofTargets(profiles.target(one), profiles.target(other)),
                        profiles.target(one).edition(),
                        profiles.target(other).edition(),
                        neighbours.usualOfTarget(one) + neighbours.usualOfTarget(other)));
    }

    /** Two editions in one language are judged as those in two are. */
    private boolean areAlike(EditionComparison comparison, Edition one, Edition other, double usual) {
        double[] features = PairFeatures.of(comparison, one, other);
        double nearer = comparison.cosine() - usual / 2;
        PairFeatures.setNearer(features, nearer, nearer);
        return model.logOdds(features) > 0;
    }
}
