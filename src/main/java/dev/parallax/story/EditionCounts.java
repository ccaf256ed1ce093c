package dev.parallax.story;

import java.util.Arrays;

/** How many of one side's editions mention each thing, by the numbers of their keys. For use by one thread. */
final class EditionCounts {

    private int[] with;
    private int editions;

    EditionCounts() {
        this(0, new int[0]);
    }

    /** @param with by number */
    EditionCounts(int editions, int[] with) {
        this.editions = editions;
        this.with = with.clone();
    }

    /** Counts one more edition, by the keys of all that it mentions. */
    void add(KeyNumbers.Numbered[] mentioned) {
        editions++;
        for (KeyNumbers.Numbered term : mentioned) {
            int key = term.identity();
            if (key >= with.length) {
                with = Arrays.copyOf(with, Math.max(key + 1, with.length * 2));
            }
            with[key]++;
        }
    }

    /** Takes an edition that was counted back. What it mentions by now and did not then was never counted. */
    void remove(KeyNumbers.Numbered[] mentioned) {
        editions--;
        for (KeyNumbers.Numbered term : mentioned) {
            if (with(term.identity()) > 0) {
                with[term.identity()]--;
            }
        }
    }

    int editions() {
        return editions;
    }

    /** How many editions mention what has the key. */
    int with(int key) {
        return key < with.length ? with[key] : 0;
    }

    int[] all() {
        return with.clone();
    }

    EditionCounts copy() {
        return new EditionCounts(editions, with);
    }
}
