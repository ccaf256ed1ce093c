package dev.parallax.story;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs of editions that share something, each with what it is judged by.
 *
 * <p>An index of all keys gives each source edition its nearest target editions; only these are compared term by term. By
 * how much two editions are nearer to each other than to their other neighbours is one of the features (cross-domain
 * similarity local scaling, Conneau et al. 2018): an edition about everything is near to all.
 */
final class Candidates {

    /** Keys that more target editions have don't make candidates. */
    private static final int COMMON = 300;

    /** How many of the nearest target editions are compared closely. */
    private static final int NEAREST = 12;

    /** What is less near shares nothing that tells. */
    private static final double LEAST_NEAR = 0.01;

    private final EditionProfiles profiles;
    private final List<Profile> sources;
    private final List<Profile> targets;

    Candidates(EditionProfiles profiles) {
        this.profiles = profiles;
        sources = profiles.sources();
        targets = profiles.targets();
    }

    /** Two editions with what they are judged by. */
    record Compared(long source, long target, double cosine, double[] features) {}

    /** All pairs of near editions, by source. */
    List<Compared> compare() {
        List<Compared> all = near();
        Neighbours neighbours = new Neighbours(all);
        all.forEach(pair -> neighbours.rate(pair, rival -> true));
        return all;
    }

    private List<Compared> near() {
        Index index = new Index(targets, profiles.keys(), profiles.areWordsSpelt());
        return sources.parallelStream()
                .flatMap(source ->
                        nearest(nearness(source, index)).mapToObj(target -> compared(source, targets.get(target))))
                .toList();
    }

    /** How near the source edition is to each target. */
    private double[] nearness(Profile source, Index index) {
        double[] near = new double[targets.size()];
        index.add(source, near);
        Profile translated = profiles.translated(source);
        if (translated != null) {
            index.add(translated, near);
        }
        return near;
    }

    /** The nearest first; of those that are equally near the first. */
    private static IntStream nearest(double[] near) {
        int[] nearest = new int[NEAREST + 1];
        int found = 0;
        for (int target = 0; target < near.length; target++) {
            if (near[target] > LEAST_NEAR) {
                int place = found;
                while (place > 0 && near[nearest[place - 1]] < near[target]) {
                    nearest[place] = nearest[place - 1];
                    place--;
                }
                nearest[place] = target;
                found = Math.min(NEAREST, found + 1);
            }
        }
        return IntStream.range(0, found).map(place -> nearest[place]);
    }

    private Compared compared(Profile source, Profile target) {
        EditionComparison comparison = profiles.comparison(source, target);
        double[] features = PairFeatures.of(comparison, source.edition(), target.edition());
        return new Compared(source.edition().id(), target.edition().id(), comparison.cosine(), features);
    }

    /** Which targets have each key, one key after the other. */
    private static final class Index {

        /** Added to the number of targets, so that a rough key says something among a few as well. */
        private static final int OTHERS = 20;

        private final int targets;
        private final boolean spelt;
        private final int[] begin;
        private final int[] having;
        private final float[] shares;

        /** @param spelt whether all words have rough keys, so that the frequent ones say little; else names alone */
        Index(List<Profile> targets, int keys, boolean spelt) {
            this.targets = targets.size();
            this.spelt = spelt;
            begin = new int[keys + 1];
            for (Profile target : targets) {
                for (int entry = 0; entry < target.entries(); entry++) {
                    begin[target.key(entry) + 1]++;
                }
            }
            for (int key = 0; key < keys; key++) {
                begin[key + 1] += begin[key];
            }
            int[] next = begin.clone();
            having = new int[begin[keys]];
            shares = new float[begin[keys]];
            for (int i = 0; i < targets.size(); i++) {
                Profile target = targets.get(i);
                for (int entry = 0; entry < target.entries(); entry++) {
                    int place = next[target.key(entry)]++;
                    having[place] = i;
                    shares[place] = target.share(entry);
                }
            }
        }

        /** Adds to each target how near it is to the profile. */
        void add(Profile profile, double[] near) {
            for (int entry = 0; entry < profile.entries(); entry++) {
                int key = profile.key(entry);
                int with = begin[key + 1] - begin[key];
                if (with > 0 && with <= COMMON) {
                    double share = profile.share(entry) * (spelt && profile.isRough(entry) ? rarity(with) : 1);
                    for (int place = begin[key]; place < begin[key + 1]; place++) {
                        near[having[place]] += share * shares[place];
                    }
                }
            }
        }

        /** How much a rough key says that this many targets have: 1 when one has it, hardly anything when all do. */
        private double rarity(int with) {
            return 1 - Math.log(with) / Math.log(targets + OTHERS);
        }
    }
}
