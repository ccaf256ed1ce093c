package dev.parallax.translation.lexical;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.List;

/** How much of a sentence some texts say already, by its runs of four words. */
final class Repetition {

    private static final int RUN = 4;

    private final LongOpenHashSet runs = new LongOpenHashSet();

    /** @param sentences numbered words */
    Repetition(List<int[]> sentences) {
        for (int[] sentence : sentences) {
            for (int start = 0; start + RUN <= sentence.length; start++) {
                runs.add(run(sentence, start));
            }
        }
    }

    /** From 0 to 1; 0 of one that is shorter than a run. */
    double share(int[] sentence) {
        int all = sentence.length - RUN + 1;
        int known = 0;
        for (int start = 0; start < all; start++) {
            known += runs.contains(run(sentence, start)) ? 1 : 0;
        }
        return all <= 0 ? 0 : (double) known / all;
    }

    private static long run(int[] sentence, int start) {
        long hash = 1;
        for (int i = start; i < start + RUN; i++) {
            hash = (hash ^ (sentence[i] + 2L)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
