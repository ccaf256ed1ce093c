package dev.parallax.finding.reading;

import com.ibm.icu.text.Transliterator;
import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How surely two capitalised words are one name, in any two languages: Cyrillic names are spelt as in Russian and compared by
 * sound with Latin ones; names in one script have one beginning. Case endings are ignored. For use by one thread.
 */
public final class NameSpellings {

    /** How surely two words with one beginning are one name. */
    private static final double ONE_BEGINNING = 0.9;

    /** How many first letters names in one script have in common, or else all of a shorter one's. */
    private static final int BEGINNING = 4;

    /** Letters; shorter beginnings and parts of a name are no ground to compare it. */
    private static final int SHORTEST = 3;

    /** What is stuck to a Cyrillic name is no longer: «Ачехтегі». */
    private static final int LONGEST_SUFFIX = 5;

    /** A case ending is no longer. */
    private static final int LONGEST_ENDING = 3;

    private static final Map<String, String> RUSSIAN = new HashMap<>();

    static {
        Table.rows(NameSpellings.class, "russian-letters.tsv", 2).forEach(row -> RUSSIAN.put(row.get(0), row.get(1)));
    }

    /** Languages that write «г» for the sound of an <i>h</i>. */
    private static final Set<String> BREATHING = Set.of("uk", "be");

    private static final Pattern NOT_CONSONANTS = Pattern.compile("[aeiouyhаеиоуыэюяйьъ'-]");

    private static final Transliterator ASCII = Transliterator.getInstance("Latin-ASCII");

    private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Letters that languages write for one another's sounds. */
    private static final String EXCHANGED = "cqwzg";

    private static final String EXCHANGED_FOR = "kkvsk";

    /** Two names that begin with so many consonants alike may be one. */
    private static final int FIRST_CONSONANTS = 2;

    private final Map<String, List<String>> spellings = new HashMap<>();
    private final Map<List<String>, Double> known = new HashMap<>();

    /** 0 to 1; 0 for words without a capital. */
    public double likeness(Occurrence a, Occurrence b) {
        if (!hasCapital(a) || !hasCapital(b)) {
            return 0;
        }
        if (Countries.of(a.statement().language())
                .shareWith(Countries.of(b.statement().language()), a.word(), b.word())) {
            return ONE_BEGINNING;
        }
        List<String> ones = of(a);
        List<String> others = of(b);
        double best = 0;
        for (String one : ones) {
            for (String other : others) {
                best = Math.max(best, known.computeIfAbsent(List.of(one, other), key -> likeness(one, other)));
            }
        }
        return best;
    }

    /**
     * Whether two words may be spellings of one name that {@link #likeness} is not sure of: they begin with the same
     * consonants, as «Ким» and <i>Kim</i>, «Дасцін» and <i>Dustin</i> do.
     */
    public static boolean mayBeOne(Occurrence a, Occurrence b) {
        String one = consonants(a.word());
        String other = consonants(b.word());
        int shorter = Math.min(one.length(), other.length());
        return shorter > 0
                && one.regionMatches(0, other, 0, Math.min(shorter, FIRST_CONSONANTS))
                && Math.max(one.length(), other.length()) <= shorter + LONGEST_ENDING;
    }

    /** The name's consonants, doubled ones once. */
    private static String consonants(Word name) {
        StringBuilder consonants = new StringBuilder();
        String latin = TO_LATIN.transliterate(name.withoutGenitive()).toLowerCase(Locale.ROOT);
        for (char letter : NOT_CONSONANTS.matcher(latin).replaceAll("").toCharArray()) {
            int exchanged = EXCHANGED.indexOf(letter);
            char sound = exchanged < 0 ? letter : EXCHANGED_FOR.charAt(exchanged);
            if (Character.isLetter(sound)
                    && (consonants.isEmpty() || consonants.charAt(consonants.length() - 1) != sound)) {
                consonants.append(sound);
            }
        }
        return consonants.toString();
    }

    /** <i>Anti-Trump</i> has one as well. */
    private static boolean hasCapital(Occurrence item) {
        return item.word().text().codePoints().anyMatch(Character::isUpperCase);
    }

    private double likeness(String one, String other) {
        boolean cyrillic = Letters.isCyrillic(one);
        if (cyrillic == Letters.isCyrillic(other)) {
            String first = Letters.fold(one);
            String second = Letters.fold(other);
            return haveOneBeginning(first, second) || haveConsonantsOfOne(first, second) ? ONE_BEGINNING : 0;
        }
        String russian = cyrillic ? one : other;
        Word latin = word(cyrillic ? other : one);
        double best = 0;
        for (int cut = 0; cut <= LONGEST_SUFFIX && russian.length() - cut > SHORTEST; cut++) {
            best = Math.max(best, NameLikeness.of(word(russian.substring(0, russian.length() - cut)), latin));
        }
        return best;
    }

    /** The same except for the ends, which cases change: «Стивена», <i>Stevena</i>. */
    private static boolean haveOneBeginning(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.min(shorter, BEGINNING)
                && common >= SHORTEST
                && one.length() - common <= LONGEST_ENDING
                && other.length() - common <= LONGEST_ENDING;
    }

    /** Two languages write another's vowels in two ways: «Пейлін», «Пэйлин»; <i>Mengi</i>, <i>Menga</i>. */
    private static boolean haveConsonantsOfOne(String one, String other) {
        String first = NOT_CONSONANTS.matcher(one).replaceAll("");
        String second = NOT_CONSONANTS.matcher(other).replaceAll("");
        int shorter = Math.min(first.length(), second.length());
        return one.charAt(0) == other.charAt(0)
                && shorter >= 2
                && Math.max(first.length(), second.length()) - shorter <= 1
                && first.substring(0, shorter).equals(second.substring(0, shorter));
    }

    private static Word word(String text) {
        return Word.of(text, Letters.isCyrillic(text) ? "ru" : "en").get(0);
    }

    /** How the name may be spelt in Russian or in plain Latin letters. */
    private List<String> of(Occurrence name) {
        String text = Letters.withoutLookalikes(name.word().text());
        String language = Locale.forLanguageTag(name.statement().language()).getLanguage();
        return spellings.computeIfAbsent(language + " " + text, key -> spellings(text, language));
    }

    private static List<String> spellings(String text, String language) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String part : text.indexOf('-') > 0 ? text.split("-") : new String[] {text}) {
            if (part.length() >= SHORTEST || part.length() == text.length()) {
                spellings.addAll(partSpellings(part, language));
            }
        }
        return List.copyOf(spellings);
    }

    private static List<String> partSpellings(String text, String language) {
        if (!Letters.isCyrillic(text)) {
            return List.of(ASCII.transliterate(Word.withoutGenitive(text)));
        }
        String russian = language.equals("ru") ? text : russian(text);
        Set<String> spellings = new LinkedHashSet<>(List.of(russian));
        if (BREATHING.contains(language) && russian.toLowerCase(Locale.ROOT).indexOf('г') >= 0) {
            spellings.add(russian.replace('г', 'х').replace('Г', 'Х'));
        }
        return new ArrayList<>(spellings);
    }

    private static String russian(String text) {
        StringBuilder russian = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            String lower = Letters.fold(letter);
            String spelt = RUSSIAN.getOrDefault(lower, letter);
            boolean capital = Character.isUpperCase(text.charAt(i)) && !spelt.equals(letter);
            russian.append(capital ? spelt.substring(0, 1).toUpperCase(Locale.ROOT) + spelt.substring(1) : spelt);
        }
        return russian.toString();
    }
}
