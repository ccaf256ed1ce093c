package dev.parallax.finding.judge;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of a candidate, by name. What is 0 is not in it. */
final class Features {

    private final Map<String, Double> values = new LinkedHashMap<>();

    void put(String name, double value) {
        if (value != 0) {
            values.put(name, value);
        }
    }

    void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    Map<String, Double> values() {
        return values;
    }
}
