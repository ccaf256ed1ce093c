package dev.parallax.story;

import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Matches pools of invented events of ten kinds, and counts what is right. */
final class InventedPools {

    private static final int EVENTS = 200;

    private final StoryMatcher matcher = new StoryMatcher(EmbeddedLexicon.load());
    private final Reliability reliability = new Reliability();
    private long pairs;
    private long found;
    private long right;
    private long unsure;

    /** @param complete whether no counterpart is missing; else half are */
    void match(int seed, boolean dated, boolean complete) {
        StoryPool pool =
                StoryPool.of(new NewsEvents("evaluation", seed).tell(EVENTS), dated, complete, new Random(seed));
        pairs += pool.pairs();
        for (StoryPair pair : matcher.match(pool.russian(), pool.english(), List.of())) {
            boolean same = pool.isPair(pair.source(), pair.target());
            found++;
            right += same ? 1 : 0;
            unsure += pair.isUnsure() ? 1 : 0;
            reliability.add(pair.probability(), same);
        }
    }

    double precision() {
        return (double) right / found;
    }

    double recall() {
        return (double) right / pairs;
    }

    Reliability reliability() {
        return reliability;
    }

    String row(String name) {
        return String.format(
                Locale.ROOT, "| %s | %d | %.3f | %.3f | %d |%n", name, pairs, precision(), recall(), unsure);
    }
}
