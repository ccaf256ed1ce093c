package dev.parallax.language.lingua;

import dev.parallax.language.DetectedLanguage;
import java.util.Map;
import java.util.TreeMap;

/** How much of an article is in which language. */
final class Tally {

    private final Map<String, Integer> letters = new TreeMap<>();
    private final Map<String, Double> margins = new TreeMap<>();

    void add(DetectedLanguage language, int count) {
        if (!language.equals(DetectedLanguage.UNKNOWN)) {
            letters.merge(language.tag(), count, Integer::sum);
            margins.merge(language.tag(), count * language.margin(), Double::sum);
        }
    }

    /** By how many letters the first language leads before the second. */
    int lead() {
        int first = 0;
        int second = 0;
        for (int count : letters.values()) {
            second = Math.max(second, Math.min(first, count));
            first = Math.max(first, count);
        }
        return first - second;
    }

    /** The one of most letters, with its mean margin. */
    DetectedLanguage most() {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new DetectedLanguage(
                        most.getKey(), Math.min(1, margins.getOrDefault(most.getKey(), 0.0) / most.getValue())))
                .orElse(DetectedLanguage.UNKNOWN);
    }
}
