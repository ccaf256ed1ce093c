package dev.parallax.quantity;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import dev.parallax.quantity.NumberWord.Role;
import dev.parallax.text.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words for figures of any language that CLDR knows: its number words, months, weekdays, magnitudes and units, with the forms
 * that {@link NumberForms} adds. Made once for a language.
 */
final class CldrNumberWords extends TabledNumberWords {

    /** What is written behind the digits of an ordinal number: «2-го», <i>3ème</i>, <i>4.º</i>. */
    private static final Pattern ORDINAL_TAIL = Pattern.compile(
            "ого|его|ого|го|ої|ої|ій|ій|ий|ї|й|я|а|е|є|у|ю|х|ми|ти|ть|га|ша|ша|ая|ае|ай|ы|ым|ом|ому|му|м"
                    + "|ші|шы|інші|ыншы|и|ог|ој|er|ère|re|e|ème|eme|nd|nde|ter|ten|te|er|º|ª|o|a|th|st|rd");

    /** No stem that a suffix is stuck to is shorter. */
    private static final int SHORTEST_STEM = 3;

    /** A name of a month that is no shorter is no abbreviation. */
    private static final int SHORTEST_NAME = 4;

    private static final Map<String, CldrNumberWords> MADE = new ConcurrentHashMap<>();

    private final Map<String, NumberWord> words = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> phraseBeginnings = new HashSet<>();
    private final Set<String> fullNames;
    private final boolean calendarInLowerCase;
    private final boolean decimalComma;
    private final boolean groupingPoint;

    private CldrNumberWords(ULocale locale) {
        super(NumberForms.of(locale.getLanguage()));
        CldrNames names = new CldrNames(locale);
        names.numbers(words);
        names.magnitudes(words);
        names.units(units);
        Set<String> full = new HashSet<>(names.months(words));
        full.addAll(names.weekdays(words));
        forms().words().forEach((word, said) -> {
            words.put(word, said);
            if (said.role() == Role.MONTH || said.role() == Role.WEEKDAY) {
                full.add(word);
            }
        });
        forms().articles().forEach(words::remove);
        fullNames = Set.copyOf(full);
        calendarInLowerCase = names.calendarInLowerCase();
        for (Map<String, ?> known : List.of(words, units)) {
            known.keySet().stream()
                    .filter(word -> !word.chars().allMatch(Character::isLetter))
                    .forEach(phrase -> phraseBeginnings.add(phrase.split("[^\\p{L}]")[0]));
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        decimalComma = symbols.getDecimalSeparator() == ',';
        groupingPoint = symbols.getGroupingSeparator() == '.';
    }

    /** @param language BCP 47 tag; of a language that CLDR does not know only digits are read */
    static CldrNumberWords of(String language) {
        return MADE.computeIfAbsent(language, tag -> new CldrNumberWords(ULocale.forLanguageTag(tag)));
    }

    @Override
    public @Nullable NumberWord word(String text) {
        String word = Letters.withoutLookalikes(text);
        NumberWord known = words.get(word);
        return known != null ? known : words.get(withoutSuffix(word, words.keySet()));
    }

    /** The word without what is stuck to it, where the rest is known; else the word. */
    private String withoutSuffix(String word, Set<String> known) {
        return forms().suffixes().stream()
                .filter(suffix -> word.length() >= suffix.length() + SHORTEST_STEM && word.endsWith(suffix))
                .map(suffix -> word.substring(0, word.length() - suffix.length()))
                .filter(known::contains)
                .findFirst()
                .orElse(word);
    }

    @Override
    public Unit unit(String text) {
        String word = Letters.withoutLookalikes(text);
        Unit unit = units.get(word);
        if (unit == null) {
            unit = units.get(withoutSuffix(word, units.keySet()));
        }
        return unit != null ? unit : NumberForms.unit(word);
    }

    @Override
    public boolean isPhrase(String phrase) {
        return words.containsKey(phrase) || units.containsKey(phrase);
    }

    @Override
    public boolean beginsPhrase(String word) {
        return phraseBeginnings.contains(word);
    }

    @Override
    public boolean decimalComma() {
        return decimalComma;
    }

    @Override
    public boolean groupingPoint() {
        return groupingPoint;
    }

    @Override
    public boolean isAbbreviation(String word) {
        return word.length() < SHORTEST_NAME && !fullNames.contains(word);
    }

    @Override
    public boolean calendarInLowerCase() {
        return calendarInLowerCase;
    }

    @Override
    public boolean isOrdinalTail(String word) {
        return ORDINAL_TAIL.matcher(Letters.fold(word)).matches();
    }
}
