package dev.parallax.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and words of parallel texts, by language and ending, so that one can stand in the place of another. */
public final class Names {

    private static final Pattern WORD = Pattern.compile("(?<=[\\p{Ll},] )\\p{L}[\\p{Ll}]{3,}");

    /** A word that is seldom seen may be misspelt. A name of any rarity can be changed. */
    private static final int OFTEN = 3;

    private final Map<String, List<String>> names = new HashMap<>();
    private final Map<String, List<String>> places = new HashMap<>();
    private final Map<String, List<String>> words = new HashMap<>();

    /** Counts what stands inside the sentences: a word in capitals there is a name. */
    public static Names of(List<ParallelDocument> documents) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ParallelDocument document : documents) {
            document.russian().forEach(text -> count(text, "ru", counts));
            document.english().forEach(text -> count(text, "en", counts));
        }
        Names names = new Names();
        counts.forEach((key, count) -> {
            String language = key.substring(0, 2);
            String word = key.substring(2);
            boolean name = Character.isUpperCase(word.charAt(0));
            boolean usable = name ? !counts.containsKey(language + word.toLowerCase(Locale.ROOT)) : count >= OFTEN;
            if (usable) {
                add(word, language, name ? names.names : names.words);
                if (name && PlaceNames.of(language).has(word)) {
                    add(word, language, names.places);
                }
            }
        });
        return names;
    }

    private static void add(String word, String language, Map<String, List<String>> all) {
        all.computeIfAbsent(key(word, language), ending -> new ArrayList<>()).add(word);
    }

    private static void count(String text, String language, Map<String, Integer> counts) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            counts.merge(language + matcher.group(), 1, Integer::sum);
        }
    }

    private static String key(String word, String language) {
        return language + word.substring(word.length() - 2);
    }

    boolean isName(String word, String language) {
        return word.length() > 3
                && names.getOrDefault(key(word, language), List.of()).contains(word);
    }

    /** Whether it is a country's name or a city's that everybody knows. */
    boolean isPlace(String name, String language) {
        return places.getOrDefault(key(name, language), List.of()).contains(name);
    }

    /**
     * Another name of this ending, one time in three the one most like it; for a country or a city every second time one of
     * these. The name itself when there is none.
     */
    String other(String name, String language, Random random) {
        if (isPlace(name, language) && random.nextBoolean()) {
            return any(places, name, language, random);
        }
        if (random.nextInt(3) > 0) {
            return any(names, name, language, random);
        }
        return names.getOrDefault(key(name, language), List.of()).stream()
                .filter(other -> !other.equals(name))
                .max(Comparator.comparingDouble((String other) -> likeness(name, other))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(name);
    }

    /** The share of letters that both begin or end with. */
    private static double likeness(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return 2.0 * (start + end) / (one.length() + other.length());
    }

    /** Another word of this ending; the word itself when there is none. */
    String otherWord(String word, String language, Random random) {
        return any(words, word, language, random);
    }

    private static String any(Map<String, List<String>> all, String word, String language, Random random) {
        List<String> alike = all.getOrDefault(key(word, language), List.of()).stream()
                .filter(other -> !other.equals(word))
                .toList();
        return alike.isEmpty() ? word : alike.get(random.nextInt(alike.size()));
    }
}
