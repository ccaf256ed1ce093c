package dev.parallax.story;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of editions that share something, each with how likely they tell the same story.
 *
 * <p>An index of all keys gives each source edition its nearest target editions; only these are compared term by term. What
 * counts is by how much two editions are nearer to each other than to their other neighbours (cross-domain similarity local
 * scaling, Conneau et al. 2018): an edition about everything is near to all.
 */
final class Candidates {

    /** Keys that more target editions have don't make candidates. */
    private static final int COMMON = 300;

    /** So many of the nearest target editions are compared closely. */
    private static final int NEAREST = 12;

    /**
     * So many neighbours tell how near an edition's neighbours usually are: more than a night has other articles about one
     * event, so that these don't count against each other.
     */
    private static final int NEIGHBOURS = 8;

    /** How much nearer than usual makes the odds even, and how fast they change. */
    private static final double EVEN = 0.08;

    private static final double STEEPNESS = 40;

    /** Log-odds that are lost for each day between the publication times beyond the second. */
    private static final double DAY = 0.7;

    private static final double MOST_DAYS = 8;

    private final List<Profile> sources;
    private final List<Profile> targets;

    Candidates(List<Profile> sources, List<Profile> targets) {
        this.sources = sources;
        this.targets = targets;
    }

    /** Two neighbours. */
    private record Neighbours(int source, int target, Overlap overlap) {}

    List<Candidate> find(int keys) {
        List<Neighbours> all = neighbours(keys);
        double[][] bySource = new double[sources.size()][];
        double[][] byTarget = new double[targets.size()][];
        for (Neighbours one : all) {
            bySource[one.source] = add(bySource[one.source], one.overlap.cosine());
            byTarget[one.target] = add(byTarget[one.target], one.overlap.cosine());
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Neighbours one : all) {
            double cosine = one.overlap.cosine();
            double nearer = cosine - (others(bySource[one.source], cosine) + others(byTarget[one.target], cosine)) / 2;
            Edition source = sources.get(one.source).edition();
            Edition target = targets.get(one.target).edition();
            double logOdds = STEEPNESS * (nearer - EVEN) - apart(source, target);
            candidates.add(new Candidate(source.id(), target.id(), logOdds, one.overlap.evidence()));
        }
        return candidates;
    }

    private List<Neighbours> neighbours(int keys) {
        int[] begin = new int[keys + 1];
        for (Profile target : targets) {
            for (int entry = 0; entry < target.entries(); entry++) {
                begin[target.key(entry) + 1]++;
            }
        }
        for (int key = 0; key < keys; key++) {
            begin[key + 1] += begin[key];
        }
        int[] next = begin.clone();
        int[] posting = new int[begin[keys]];
        float[] share = new float[begin[keys]];
        for (int i = 0; i < targets.size(); i++) {
            Profile target = targets.get(i);
            for (int entry = 0; entry < target.entries(); entry++) {
                int place = next[target.key(entry)]++;
                posting[place] = i;
                share[place] = target.share(entry);
            }
        }
        List<Neighbours> all = new ArrayList<>();
        double[] near = new double[targets.size()];
        for (int i = 0; i < sources.size(); i++) {
            Profile source = sources.get(i);
            Arrays.fill(near, 0);
            for (int entry = 0; entry < source.entries(); entry++) {
                int key = source.key(entry);
                if (begin[key + 1] - begin[key] <= COMMON) {
                    for (int place = begin[key]; place < begin[key + 1]; place++) {
                        near[posting[place]] += source.share(entry) * share[place];
                    }
                }
            }
            int number = i;
            IntStream.range(0, near.length)
                    .filter(target -> near[target] > 0.01)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer target) -> -near[target])
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(NEAREST)
                    .forEach(target -> all.add(new Neighbours(number, target, source.overlap(targets.get(target)))));
        }
        return all;
    }

    private static double[] add(double @Nullable [] values, double value) {
        double[] longer = values == null ? new double[1] : Arrays.copyOf(values, values.length + 1);
        longer[longer.length - 1] = value;
        return longer;
    }

    /** The mean of the nearest neighbours' cosines, one of them left out; a missing one counts as 0. */
    private static double others(double[] cosines, double leftOut) {
        double[] ascending = cosines.clone();
        Arrays.sort(ascending);
        double sum = 0;
        int taken = 0;
        boolean skipped = false;
        for (int i = ascending.length - 1; i >= 0 && taken < NEIGHBOURS; i--) {
            if (!skipped && ascending[i] == leftOut) {
                skipped = true;
            } else {
                sum += ascending[i];
                taken++;
            }
        }
        return sum / NEIGHBOURS;
    }

    private static double apart(Edition source, Edition target) {
        OffsetDateTime one = source.article().metadata().published();
        OffsetDateTime other = target.article().metadata().published();
        if (one == null || other == null) {
            return 0;
        }
        double days = Math.abs(Duration.between(one, other).toHours()) / 24.0;
        return DAY * Math.min(MOST_DAYS, Math.max(0, days - 2));
    }
}
