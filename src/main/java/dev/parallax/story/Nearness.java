package dev.parallax.story;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How near editions are to each other by their keys alone: only the nearest are compared term by term. */
final class Nearness {

    /** Keys that more target editions have don't make candidates. */
    private static final int COMMON = 300;

    /** How many of the nearest are compared closely. */
    private static final int NEAREST = 12;

    /** What is less near shares nothing that tells. */
    private static final double LEAST_NEAR = 0.01;

    /** Added to the number of targets, so that a rough key says something among a few as well. */
    private static final int OTHERS = 20;

    private final KeyIndex targets;
    private final KeyNumbers keys;
    private final boolean spelt;

    /** @param spelt whether all words have rough keys, so that the frequent ones say little; else names alone */
    Nearness(List<? extends Keyed> targets, KeyNumbers keys, boolean spelt) {
        this.targets = new KeyIndex(targets, keys.size());
        this.keys = keys;
        this.spelt = spelt;
    }

    /**
     * The places in the list of targets of those that are nearest to a source edition, the nearest first.
     *
     * @param translated what is read of its translation; null when there is none
     */
    IntStream nearestTargets(Keyed source, @Nullable Keyed translated) {
        double[] near = new double[targets.editions()];
        targets.add(source, this::worth, near);
        if (translated != null) {
            targets.add(translated, this::worth, near);
        }
        return nearest(near);
    }

    /** The same, the other way round: by an index of the sources, and one of their translations in the same order. */
    IntStream nearestSources(Keyed target, KeyIndex sources, KeyIndex translated) {
        double[] near = new double[sources.editions()];
        sources.add(target, this::worth, near);
        translated.add(target, this::worth, near);
        return nearest(near);
    }

    /** Whether a key may make an edition near to another, now or when there are more. */
    boolean isTelling(int key) {
        return targets.with(key) <= COMMON;
    }

    private double worth(int key) {
        int with = targets.with(key);
        if (with == 0 || with > COMMON) {
            return 0;
        }
        return spelt && keys.isRough(key) ? rarity(with) : 1;
    }

    /** How much a rough key says that this many targets have: 1 when one has it, hardly anything when all do. */
    private double rarity(int with) {
        return 1 - Math.log(with) / Math.log(targets.editions() + OTHERS);
    }

    /** Of those that are equally near the first. */
    private static IntStream nearest(double[] near) {
        int[] nearest = new int[NEAREST + 1];
        int found = 0;
        for (int one = 0; one < near.length; one++) {
            if (near[one] > LEAST_NEAR) {
                int place = found;
                while (place > 0 && near[nearest[place - 1]] < near[one]) {
                    nearest[place] = nearest[place - 1];
                    place--;
                }
                nearest[place] = one;
                found = Math.min(NEAREST, found + 1);
            }
        }
        return IntStream.range(0, found).map(place -> nearest[place]);
    }
}
