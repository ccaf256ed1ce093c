package dev.parallax.finding.reading;

import dev.parallax.text.Letters;
import dev.parallax.text.Remembered;
import dev.parallax.text.Table;
import dev.parallax.text.WordSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that words are made from: «женевский» from Geneva, <i>Parisians</i> from Paris. */
final class NameEndings {

    private record Ending(boolean cyrillic, Pattern word) {}

    private static final String VOWELS =
            String.join("", WordSets.read(NameEndings.class, "vowels.tsv").of("und", "last"));

    private static final List<Ending> ENDINGS = Table.rows(NameEndings.class, "name-endings.tsv", 3).stream()
            .map(row -> new Ending(row.get(0).equals("ru"), Pattern.compile(row.get(2))))
            .toList();

    /** Words whose bases are kept; bounds the memory. */
    private static final int REMEMBERED = 60_000;

    private static final Remembered<String, List<String>> BASES = new Remembered<>(REMEMBERED, NameEndings::find);

    private NameEndings() {}

    /** What is left of the word without such endings, each once; empty when it has none. */
    static List<String> bases(String word) {
        return BASES.of(word);
    }

    private static List<String> find(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean cyrillic = Letters.isCyrillic(lower);
        List<String> bases = new ArrayList<>();
        for (Ending ending : ENDINGS) {
            if (ending.cyrillic() == cyrillic) {
                Matcher matcher = ending.word().matcher(lower);
                if (matcher.matches() && !bases.contains(matcher.group(1))) {
                    bases.add(matcher.group(1));
                }
            }
        }
        return List.copyOf(bases);
    }

    /** Whether one is made from the other, or both from a third, last vowels aside: Syria, Syrian, Syrians. */
    static boolean shareBase(String one, String other) {
        return (isDerived(one) || isDerived(other))
                && stems(one).anyMatch(base -> stems(other).anyMatch(base::equals));
    }

    private static Stream<String> stems(String word) {
        return Stream.concat(Stream.of(word), bases(word).stream()).map(NameEndings::withoutLastVowels);
    }

    private static String withoutLastVowels(String name) {
        int end = name.length();
        while (end > 3 && VOWELS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Whether the word is an adjective or an inhabitant by its ending. */
    static boolean isDerived(String word) {
        return !bases(word).isEmpty();
    }
}
