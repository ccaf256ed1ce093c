package dev.parallax.translation.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The searches for the translations of several texts, step by step and side by side. */
public final class Searches {

    private Searches() {}

    /**
     * Runs until each text has its translation.
     *
     * @param steps the decoder, with one row for each text
     * @param texts how each text's translation is searched for
     * @param beams hypotheses that are followed side by side; 1 is greedy
     */
    public static List<Decoded> run(Decoder steps, List<SearchOptions> texts, int beams) {
        List<TextSearch> searches = new ArrayList<>();
        texts.forEach(options -> searches.add(new TextSearch(options, beams)));
        List<TextSearch> open = searches;
        while (!open.isEmpty()) {
            open = step(steps, open);
        }
        return searches.stream().map(TextSearch::result).toList();
    }

    /** One step of all open searches; returns those that are still open. */
    private static List<TextSearch> step(Decoder steps, List<TextSearch> open) {
        float[][] logits = steps.next(open.stream()
                .flatMap(search -> search.running().stream())
                .mapToInt(Hypothesis::last)
                .toArray());
        List<TextSearch> still = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        int first = 0;
        for (TextSearch search : open) {
            int count = search.running().size();
            int[] from = search.step(Arrays.copyOfRange(logits, first, first + count));
            if (!search.isDone()) {
                still.add(search);
                for (int row : from) {
                    rows.add(first + row);
                }
            }
            first += count;
        }
        int[] selected = rows.stream().mapToInt(Integer::intValue).toArray();
        if (selected.length > 0 && !isIdentity(selected, first)) {
            steps.select(selected);
        }
        return still;
    }

    private static boolean isIdentity(int[] rows, int count) {
        if (rows.length != count) {
            return false;
        }
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != i) {
                return false;
            }
        }
        return true;
    }
}
