package dev.parallax.translation;

import java.util.ArrayList;
import java.util.List;

/**
 * How much one call to an engine takes.
 *
 * @param texts most texts in one call
 * @param characters most UTF-16 code units in one call, all texts together
 */
public record TranslationLimits(int texts, int characters) {

    public static final TranslationLimits NONE = new TranslationLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    public TranslationLimits {
        if (texts < 1 || characters < 1) {
            throw new IllegalArgumentException(
                    "Limits are 1 or more, not " + texts + " texts, " + characters + " characters");
        }
    }

    /** The texts in order, in as few calls as they fit into; a text that is over the limit has a call to itself. */
    List<List<String>> batches(List<String> all) {
        List<List<String>> batches = new ArrayList<>();
        int from = 0;
        long taken = 0;
        for (int i = 0; i < all.size(); i++) {
            int length = all.get(i).length();
            if (i > from && (i - from == texts || taken + length > characters)) {
                batches.add(all.subList(from, i));
                from = i;
                taken = 0;
            }
            taken += length;
        }
        if (from < all.size()) {
            batches.add(all.subList(from, all.size()));
        }
        return batches;
    }
}
