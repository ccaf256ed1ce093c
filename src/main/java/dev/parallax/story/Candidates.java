package dev.parallax.story;

import java.util.List;

/**
 * Pairs of editions that share something, each with what it is judged by.
 *
 * <p>An index of all keys gives each source edition its nearest target editions; only these are compared term by term. By
 * how much two editions are nearer to each other than to their other neighbours is one of the features (cross-domain
 * similarity local scaling, Conneau et al. 2018): an edition about everything is near to all.
 */
final class Candidates {

    private final EditionProfiles profiles;

    Candidates(EditionProfiles profiles) {
        this.profiles = profiles;
    }

    /** Two editions with what they are judged by. */
    record Compared(long source, long target, double cosine, double[] features) {

        /** The same of other editions. */
        Compared as(EditionPair ids) {
            return new Compared(ids.source(), ids.target(), cosine, features.clone());
        }

        EditionPair ids() {
            return new EditionPair(source, target);
        }
    }

    /** All pairs of near editions, by source. */
    List<Compared> compare() {
        List<Compared> all = near();
        Neighbours neighbours = new Neighbours(all);
        all.forEach(pair -> neighbours.rate(pair, rival -> true));
        return all;
    }

    private List<Compared> near() {
        List<Profile> targets = profiles.targets();
        Nearness nearness = profiles.nearness(targets);
        return profiles.sources().parallelStream()
                .flatMap(source -> nearness.nearestTargets(source, profiles.translated(source))
                        .mapToObj(target -> compared(source, targets.get(target))))
                .toList();
    }

    /** But for how much nearer they are to each other than to others. */
    Compared compared(Profile source, Profile target) {
        EditionComparison comparison = profiles.comparison(source, target);
        double[] features = PairFeatures.of(comparison, source.edition(), target.edition());
        return new Compared(source.edition().id(), target.edition().id(), comparison.cosine(), features);
    }
}
