package dev.parallax.finding.reading;

import dev.parallax.text.WordSets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Cuts inflections off words, so that forms of one word are equal more often than not. Not a lemmatizer. */
public final class Stems {

    private static final WordSets ENDINGS = WordSets.read(Stems.class, "endings.tsv");

    private static final List<String> ENGLISH = longestFirst(ENDINGS.of("en", "ending"));
    private static final List<String> RUSSIAN = longestFirst(ENDINGS.of("ru", "ending"));

    /** How many letters a stem has at least. */
    private static final int SHORTEST = 3;

    private Stems() {}

    private static List<String> longestFirst(Set<String> endings) {
        return endings.stream()
                .sorted(Comparator.comparing((String ending) -> -ending.length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    public static String stem(String norm, String language) {
        List<String> endings = language.startsWith("ru") ? RUSSIAN : ENGLISH;
        for (String ending : endings) {
            if (norm.length() - ending.length() >= SHORTEST && norm.endsWith(ending)) {
                return norm.substring(0, norm.length() - ending.length());
            }
        }
        return norm;
    }

    /** Whether both may be forms of one word: equal stems, or a long common beginning. */
    public static boolean alike(Word a, Word b) {
        if (a.norm().equals(b.norm()) || a.stem().equals(b.stem())) {
            return true;
        }
        int common = 0;
        int shorter = Math.min(a.norm().length(), b.norm().length());
        while (common < shorter && a.norm().charAt(common) == b.norm().charAt(common)) {
            common++;
        }
        int longer = Math.max(a.norm().length(), b.norm().length());
        return common >= 4 && longer - common <= 3;
    }
}
