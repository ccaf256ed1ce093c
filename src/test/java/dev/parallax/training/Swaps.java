package dev.parallax.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Words of one class that can stand for each other, from {@code swaps.tsv}. */
public final class Swaps {

    /** @param others what a word may become */
    record Swap(String type, List<String> others) {

        List<String> others(String word) {
            return others.stream()
                    .filter(other -> !other.equalsIgnoreCase(word))
                    .toList();
        }
    }

    private final Map<String, List<Swap>> byWord = new HashMap<>();

    public static Swaps read() throws IOException {
        Swaps swaps = new Swaps();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(Swaps.class.getResourceAsStream("swaps.tsv")), UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(swaps::add);
        }
        return swaps;
    }

    private void add(String[] row) {
        List<String> from = List.of(row[2].split(" "));
        List<String> to = row[3].equals("=") ? from : List.of(row[3].split(" "));
        for (String word : from) {
            byWord.computeIfAbsent(row[1] + word.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(new Swap(row[0], to));
        }
    }

    List<Swap> of(String word, String language) {
        return byWord.getOrDefault(language + word, List.of());
    }
}
