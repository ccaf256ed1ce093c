package dev.parallax.quantity;

import dev.parallax.quantity.NumberWord.Role;
import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A language's words for figures that CLDR does not have, from {@code number-words.tsv}; all of them folded. */
final class NumberForms {

    private static final Pattern ENDINGS = Pattern.compile("([^ (]*)\\(([^)]*)\\)");

    /** Such an adjective multiplies: «25-тисячний». */
    private static final double LEAST_MAGNITUDE = 1_000;

    /** Those before it may be said otherwise: the first, the second. */
    private static final int FIRST_FIRM_ORDINAL = 4;

    private static final List<List<String>> ROWS = Table.rows(NumberForms.class, "number-words.tsv", 4);

    private static final Map<String, Unit> UNIT_STEMS = new HashMap<>();

    static {
        for (List<String> row : Table.rows(NumberForms.class, "unit-stems.tsv", 2)) {
            for (String stem : row.get(1).split(" ")) {
                UNIT_STEMS.put(Letters.fold(stem), Unit.valueOf(row.get(0)));
            }
        }
    }

    private final Map<String, NumberWord> words = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();
    private final List<String> suffixes;

    private NumberForms(String language) {
        List<NumberWord> ordinals = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (List<String> row : ROWS) {
            if (row.get(0).equals(language)) {
                Set<String> forms = forms(row.get(3));
                double value = Double.parseDouble(row.get(2));
                switch (row.get(1)) {
                    case "stem" ->
                        forms.forEach(stem -> {
                            stems.add(stem);
                            ordinals.add(
                                    value < LEAST_MAGNITUDE
                                            ? word(Role.ORDINAL, value)
                                            : new NumberWord(Role.MULTIPLIER, value));
                        });
                    case "article",
                            "joins",
                            "suffix",
                            "endings",
                            "ambiguous",
                            "before-date",
                            "clock",
                            "morning",
                            "evening" ->
                        sets.computeIfAbsent(row.get(1), key -> new HashSet<>()).addAll(forms);
                    case "loose" -> forms.forEach(form -> words.put(form, new NumberWord(Role.WHOLE, value).asLoose()));
                    default -> forms.forEach(form -> words.put(form, word(Role.valueOf(row.get(1)), value)));
                }
            }
        }
        for (int i = 0; i < stems.size(); i++) {
            for (String ending : set("endings")) {
                words.putIfAbsent(stems.get(i) + ending, ordinals.get(i));
            }
        }
        suffixes = set("suffix").stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static NumberWord word(Role role, double value) {
        NumberWord word = new NumberWord(role, value);
        boolean loose = role == Role.CLOCK
                || (role == Role.ADDEND && value == 1)
                || (role == Role.ORDINAL && value < FIRST_FIRM_ORDINAL);
        return loose ? word.asLoose() : word;
    }

    /** Whether there are rows of the language. */
    static boolean has(String language) {
        return ROWS.stream().anyMatch(row -> row.get(0).equals(language));
    }

    /** Of a language without rows nothing is known here. */
    static NumberForms of(String language) {
        return new NumberForms(language);
    }

    /** Each word, written out: «дв(а|і)» are two. */
    static Set<String> forms(String row) {
        Set<String> forms = new HashSet<>();
        String rest = row;
        Matcher matcher = ENDINGS.matcher(row);
        while (matcher.find()) {
            for (String ending : matcher.group(2).split("\\|", -1)) {
                forms.add(Letters.fold(matcher.group(1) + ending));
            }
            rest = rest.replace(matcher.group(), "");
        }
        Stream.of(rest.split(" "))
                .filter(form -> !form.isBlank())
                .map(Letters::fold)
                .forEach(forms::add);
        return forms;
    }

    /** The units that a language's words name, of the languages that have a table of them. */
    static Map<String, Unit> units(String language) {
        Map<String, Unit> units = new HashMap<>();
        Table.rows(NumberForms.class, "unit-words.tsv", 3).stream()
                .filter(row -> row.get(0).equals(language))
                .forEach(row -> forms(row.get(2)).forEach(word -> units.put(word, Unit.valueOf(row.get(1)))));
        return Collections.unmodifiableMap(units);
    }

    /** What the words say. */
    Map<String, NumberWord> words() {
        return Collections.unmodifiableMap(words);
    }

    /** Words that CLDR takes for a number, and that are mostly an article or another word. */
    Set<String> articles() {
        return set("article");
    }

    /** What may be stuck to a word, the longest first. */
    List<String> suffixes() {
        return suffixes;
    }

    /** Whether the word is one of the set. */
    boolean has(String what, String word) {
        return set(what).contains(word);
    }

    private Set<String> set(String what) {
        return sets.getOrDefault(what, Set.of());
    }

    /** The unit whose name begins so in some language; {@link Unit#NONE} for none. */
    static Unit unit(String word) {
        for (int length = word.length(); length > 1; length--) {
            Unit unit = UNIT_STEMS.get(word.substring(0, length));
            if (unit != null && (length > 3 || length == word.length())) {
                return unit;
            }
        }
        return Unit.NONE;
    }
}
