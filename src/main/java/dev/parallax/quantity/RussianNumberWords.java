package dev.parallax.quantity;

import com.ibm.icu.util.ULocale;
import dev.parallax.quantity.NumberWord.Role;
import dev.parallax.text.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Russian words for figures, in all their forms, and the compounds that begin with a number. */
final class RussianNumberWords extends TabledNumberWords {

    /** Behind digits in Russian or English text, which borrow each other's dates. */
    static final Pattern ORDINAL_TAIL = Pattern.compile("st|nd|rd|th|й|я|е|го|му|м|ю|ое|ый|ой|ая|ом|ым|ых|х|ти|ми");

    private static final Map<String, Unit> UNITS = NumberForms.units("ru");

    /** How the second part of a compound begins that keeps the number in every language: «двух-летний», «пяти-этажный». */
    private static final Map<String, Unit> HEADS = new HashMap<>();

    /** First parts of compounds by their first letters, the longest first: «двадцатипяти», «двух». */
    private static final Map<String, Map<String, Integer>> FIRST_PARTS = new HashMap<>();

    /** Letters that every first part has: most words begin with none of theirs. */
    private static final int FIRST_LETTERS = 3;

    /** Letters that a compound's head may have beside its beginning. */
    private static final int LONGEST_ENDING = 3;

    static {
        Map<String, Integer> tens = new HashMap<>();
        Map<String, Integer> units = new HashMap<>();
        for (List<String> row : Table.rows(RussianNumberWords.class, "russian-compounds.tsv", 3)) {
            for (String form : NumberForms.forms(row.get(2))) {
                switch (row.get(0)) {
                    case "head" -> HEADS.put(form, Unit.valueOf(row.get(1)));
                    case "tens" -> tens.put(form, Integer.parseInt(row.get(1)));
                    default -> units.put(form, Integer.parseInt(row.get(1)));
                }
            }
        }
        units.forEach(RussianNumberWords::addFirstPart);
        tens.forEach(RussianNumberWords::addFirstPart);
        tens.forEach((ten, value) -> units.forEach((unit, more) -> {
            if (more < 10) {
                addFirstPart(ten + unit, value + more);
            }
        }));
    }

    private static void addFirstPart(String part, int value) {
        FIRST_PARTS
                .computeIfAbsent(
                        part.substring(0, FIRST_LETTERS),
                        letters -> new TreeMap<>(Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder())))
                .put(part, value);
    }

    RussianNumberWords() {
        super(ULocale.forLanguageTag("ru"));
    }

    @Override
    public @Nullable NumberWord word(String word) {
        NumberWord known = words().get(word);
        return known != null ? known : compound(word);
    }

    /** «Двухлетний», «двадцатипятилетие»: a number that the word begins with. */
    private static @Nullable NumberWord compound(String word) {
        if (word.length() < FIRST_LETTERS) {
            return null;
        }
        Map<String, Integer> parts = FIRST_PARTS.getOrDefault(word.substring(0, FIRST_LETTERS), Map.of());
        for (Map.Entry<String, Integer> first : parts.entrySet()) {
            Unit unit = word.startsWith(first.getKey())
                    ? head(word.substring(first.getKey().length()))
                    : null;
            if (unit != null) {
                return new NumberWord(Role.WHOLE, first.getValue(), unit, first.getValue() == 1);
            }
        }
        return null;
    }

    private static @Nullable Unit head(String rest) {
        return HEADS.entrySet().stream()
                .filter(head -> rest.startsWith(head.getKey())
                        && rest.length() <= head.getKey().length() + LONGEST_ENDING)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Unit unit(String word) {
        return UNITS.getOrDefault(word, Unit.NONE);
    }

    @Override
    public boolean isOrdinalTail(String word) {
        return ORDINAL_TAIL.matcher(word).matches();
    }
}
