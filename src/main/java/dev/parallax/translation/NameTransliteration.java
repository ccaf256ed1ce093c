package dev.parallax.translation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Russian names in Latin letters: how the news spells them, and whether a Latin name could be a given Cyrillic one.
 *
 * <p>The spelling follows the simplified BGN/PCGN romanization of Russian that news agencies use (Захарова → Zakharova,
 * Дмитрий → Dmitry, Ельцин → Yeltsin). Matching is wider: it knows that one sound is spelt in many ways, that foreign
 * names come back in their own spelling (Джонсон, Johnson), and that Russian names are declined (Захаровой, Zakharova).
 *
 * <p>Stateless and safe for use by several threads. Time is proportional to the product of the two lengths.
 */
public final class NameTransliteration {

    /** From this {@linkplain #match match} on, two names are taken for the same one. Chosen on names of general knowledge. */
    private static final double SAME = 0.75;

    /** What a cost of 1 for each letter takes off a match. */
    private static final double OFF_FOR_COST = 1.5;

    /** What sums of costs may be off by. */
    private static final double ROUNDING = 1e-9;

    private static final int LONGEST_NAME = 60;

    /** Letters that an index key has at most. */
    private static final int KEY = 3;

    /** Letters that spell one consonant, and one letter for it; replaced one after the other. */
    private static final List<List<String>> DIGRAPHS =
            pairs("kh h, shch s, sch s, tsch s, tch s, ch s, sh s, zh s, ts s, tz s,"
                    + " ph f, ck k, qu kv, x ks, ce se, ci si, cy sy");

    /** Consonants by their class. */
    private static final Map<String, String> CLASSES =
            pairs("b P, p P, v F, f F, d T, t T, g K, k K, q K, c K, s S, z S, j S, m M, n N, l L, r R").stream()
                    .collect(Collectors.toMap(pair -> pair.get(0), pair -> pair.get(1)));

    /** Latin letters that have no accent to be taken off. */
    private static final List<List<String>> LETTERS = pairs("ł l, ø o, ß ss, æ ae, ı i, đ d");

    private static List<List<String>> pairs(String table) {
        return Stream.of(table.split(", "))
                .map(pair -> List.of(pair.split(" ")))
                .toList();
    }

    private NameTransliteration() {}

    /**
     * The usual news spelling of a Russian name in Latin letters, word by word; what is not Cyrillic stays as it is.
     *
     * @param name in the nominative; the case of its letters is kept
     */
    public static String toLatin(String name) {
        return Romanization.text(name);
    }

    /**
     * Whether a Latin name could be the Cyrillic one, in any case of its declension: Захаровой and Zakharova, Трампом and
     * Trump. One word each; letters' case and diacritics don't matter.
     */
    public static boolean couldBe(String cyrillic, String latin) {
        return match(cyrillic, latin, SAME) >= SAME;
    }

    /**
     * How well a Latin name renders a Cyrillic one.
     *
     * @return 1 when it is the plain spelling, 0 when nothing agrees; 0 as well for an empty or an overlong name
     */
    public static double match(String cyrillic, String latin) {
        return match(cyrillic, latin, 0);
    }

    /**
     * How well a Latin name renders a Cyrillic one, where that is at least the given value.
     *
     * @param least what is less is not told apart, which saves most of the way
     * @return 0 for what is less
     */
    public static double match(String cyrillic, String latin, double least) {
        String source = foldCyrillic(cyrillic);
        String target = foldLatin(latin);
        int n = source.length();
        int m = target.length();
        if (n == 0 || m == 0 || n > LONGEST_NAME || m > LONGEST_NAME || n > 3 * m + 3 || m > 3 * n) {
            return 0;
        }
        int length = Math.max(3, Math.min(n, m));
        double most = least <= 0 ? NameMatch.NO_LIMIT : (1 - least) / OFF_FOR_COST * length + ROUNDING;
        double match = 1 - NameMatch.cost(source, target, most) / length * OFF_FOR_COST;
        return match < least ? 0 : Math.max(0, match);
    }

    /**
     * A rough key that a name's Cyrillic and Latin spelling mostly share, whatever its case ending: for an index of
     * candidates, to be confirmed by {@link #couldBe}. Made of the classes of the first three consonants after the first
     * letter's; empty for a name without consonants.
     */
    public static String indexKey(String name) {
        boolean cyrillic = name.chars().anyMatch(c -> Romanization.isLetter((char) c));
        String latin = replaced(foldLatin(cyrillic ? toLatin(foldCyrillic(name)) : name), DIGRAPHS);
        StringBuilder key = new StringBuilder(KEY);
        String last = "";
        for (int i = 0; i < latin.length() && key.length() < KEY; i++) {
            String type = CLASSES.getOrDefault(latin.substring(i, i + 1), "");
            key.append(type.equals(last) ? "" : type);
            last = type;
        }
        return key.toString();
    }

    private static String replaced(String text, List<List<String>> pairs) {
        String replaced = text;
        for (List<String> pair : pairs) {
            replaced = replaced.replace(pair.get(0), pair.get(1));
        }
        return replaced;
    }

    private static String foldCyrillic(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = Character.toLowerCase(name.charAt(i));
            if (Romanization.isLetter(letter)) {
                folded.append(letter);
            }
        }
        return folded.toString();
    }

    private static String foldLatin(String name) {
        int other = 0;
        while (other < name.length() && name.charAt(other) < 128) {
            other++;
        }
        return plainLetters(
                other == name.length()
                        ? name
                        : replaced(
                                Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT), LETTERS));
    }

    private static String plainLetters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                letters.append(letter);
            } else if (letter >= 'A' && letter <= 'Z') {
                letters.append((char) (letter + 'a' - 'A'));
            }
        }
        return letters.toString();
    }
}
