package dev.parallax.translation.memory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source most like a text. Likeness is 1 − d / n, with d the edit distance in tokens (words, numbers, marks;
 * V. Levenshtein, 1965) and n the longer one's number of tokens; only the very same text has 1.
 *
 * <p>Two texts of a likeness of at least t share t·n tokens, so a candidate has at least one of the query's rarest
 * n − ⌈t·n⌉ + 1 tokens (prefix filtering; S. Chaudhuri, V. Ganti, R. Kaushik, 2006). Only those postings are read.
 */
final class FuzzyIndex {

    /** The same words with other capitals or white space: near, but not the same text. */
    static final double ALMOST = 0.99;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+|[^\\s\\p{L}\\p{M}\\p{N}]");

    /** Spaces of every width, and those that keep a line together: typesetters differ, the text is the same. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Soft hyphens, joiners and byte order marks. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    /**
     * A found unit.
     *
     * @param likeness 0 to 1
     */
    record Match(String target, double likeness) {}

    private final List<String> targets = new ArrayList<>();
    private final Map<String, Integer> exact = new HashMap<>();
    private final List<int[]> sources = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Long, int[]> postings = new HashMap<>();
    private final Map<Long, Integer> postingSizes = new HashMap<>();

    /** Of two units with the same source the first holds. */
    void add(String source, String target) {
        String normalized = normalized(source);
        if (exact.putIfAbsent(normalized, targets.size()) != null) {
            return;
        }
        int unit = targets.size();
        targets.add(target);
        int[] tokens = tokens(normalized, true);
        sources.add(tokens);
        for (long occurrence : occurrences(tokens)) {
            int size = postingSizes.merge(occurrence, 1, Integer::sum);
            int[] units = postings.computeIfAbsent(occurrence, key -> new int[2]);
            if (size > units.length) {
                units = Arrays.copyOf(units, units.length * 2);
                postings.put(occurrence, units);
            }
            units[size - 1] = unit;
        }
    }

    boolean isEmpty() {
        return targets.isEmpty();
    }

    /** The most alike of at least that likeness, the first one among equals; null when there is none. */
    @Nullable
    Match best(String text, double least) {
        String normalized = normalized(text);
        Integer same = exact.get(normalized);
        if (same != null) {
            return new Match(targets.get(same), 1);
        }
        if (least > ALMOST) {
            return null;
        }
        int[] query = tokens(normalized, false);
        int bestUnit = -1;
        double best = least;
        for (int unit : candidates(query, least)) {
            double likeness = Math.min(ALMOST, likeness(query, sources.get(unit), best));
            if (likeness > best || (likeness == best && bestUnit < 0)) {
                bestUnit = unit;
                best = likeness;
            }
        }
        return bestUnit < 0 ? null : new Match(targets.get(bestUnit), best);
    }

    /** In ascending order, so that the first of equals is found first. */
    private int[] candidates(int[] query, double least) {
        long[] occurrences = occurrences(query);
        Long[] rarestFirst = Arrays.stream(occurrences).boxed().toArray(Long[]::new);
        Arrays.sort(
                rarestFirst,
                Comparator.<Long>comparingInt(key -> postingSizes.getOrDefault(key, 0))
                        .thenComparing(Comparator.naturalOrder()));
        int read = query.length - (int) Math.ceil(least * query.length) + 1;
        return Arrays.stream(rarestFirst)
                .limit(read)
                .flatMapToInt(key -> {
                    int[] units = postings.get(key);
                    return units == null
                            ? IntStream.empty()
                            : Arrays.stream(units, 0, postingSizes.getOrDefault(key, 0));
                })
                .sorted()
                .distinct()
                .toArray();
    }

    /** Each token with the number of its occurrence, so that a repeated word counts as often as it stands there. */
    private static long[] occurrences(int[] tokens) {
        Map<Integer, Integer> seen = new HashMap<>();
        long[] keys = new long[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            keys[i] = (long) tokens[i] << Integer.SIZE | seen.merge(tokens[i], 1, Integer::sum);
        }
        return keys;
    }

    /** Unknown words of a query have ids below zero, each word its own. */
    private int[] tokens(String normalized, boolean learn) {
        List<String> words = TOKEN.matcher(normalized.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
        int[] tokens = new int[words.size()];
        Map<String, Integer> unknown = new HashMap<>();
        for (int i = 0; i < tokens.length; i++) {
            String word = words.get(i);
            Integer known = learn ? ids.computeIfAbsent(word, key -> ids.size()) : ids.get(word);
            tokens[i] = known != null ? known : unknown.computeIfAbsent(word, key -> -1 - unknown.size());
        }
        return tokens;
    }

    /** Returns 0 as soon as it cannot reach the least. */
    private static double likeness(int[] a, int[] b, double least) {
        int longer = Math.max(a.length, b.length);
        if (longer == 0) {
            return 0;
        }
        int most = (int) Math.floor((1 - least) * longer + 1e-9);
        if (Math.abs(a.length - b.length) > most) {
            return 0;
        }
        int[] previous = new int[b.length + 1];
        int[] current = new int[b.length + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length; i++) {
            current[0] = i;
            int smallest = i;
            for (int j = 1; j <= b.length; j++) {
                int replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.min(replace, Math.min(previous[j], current[j - 1]) + 1);
                smallest = Math.min(smallest, current[j]);
            }
            if (smallest > most) {
                return 0;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return 1 - previous[b.length] / (double) longer;
    }

    private static String normalized(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACE.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
