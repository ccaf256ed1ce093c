package dev.parallax.quantity;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import dev.parallax.quantity.NumberWord.Role;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A language's words for figures: those of CLDR, and what {@link NumberForms} adds. */
abstract class TabledNumberWords implements NumberWords {

    /** A name of a month that is no shorter is no abbreviation. */
    private static final int SHORTEST_NAME = 4;

    private final NumberForms forms;
    private final Map<String, NumberWord> words = new HashMap<>();
    private final Set<String> fullNames = new HashSet<>();
    private final boolean decimalComma;
    private final boolean groupingPoint;

    TabledNumberWords(ULocale locale) {
        forms = NumberForms.of(locale.getLanguage());
        CldrNames names = new CldrNames(locale);
        names.numbers(words);
        names.magnitudes(words);
        fullNames.addAll(names.months(words));
        fullNames.addAll(names.weekdays(words));
        forms.words().forEach((word, said) -> {
            words.put(word, said);
            if (said.role() == Role.MONTH || said.role() == Role.WEEKDAY) {
                fullNames.add(word);
            }
        });
        forms.articles().forEach(words::remove);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        decimalComma = symbols.getDecimalSeparator() == ',';
        groupingPoint = symbols.getGroupingSeparator() == '.';
    }

    final NumberForms forms() {
        return forms;
    }

    /** What the words, and phrases of several, say. */
    final Map<String, NumberWord> words() {
        return Collections.unmodifiableMap(words);
    }

    @Override
    public final boolean joins(String word) {
        return forms.has("joins", word);
    }

    @Override
    public final boolean decimalComma() {
        return decimalComma;
    }

    @Override
    public final boolean groupingPoint() {
        return groupingPoint;
    }

    @Override
    public final boolean isAbbreviation(String word) {
        return word.length() < SHORTEST_NAME && !fullNames.contains(word);
    }

    @Override
    public final boolean afterNoon(String word) {
        return forms.has("evening", word);
    }

    @Override
    public final boolean beforeNoon(String word) {
        return forms.has("morning", word);
    }

    @Override
    public final boolean clock(String word) {
        return forms.has("clock", word);
    }

    @Override
    public final boolean ambiguous(String word) {
        return forms.has("ambiguous", word);
    }

    @Override
    public final boolean introducesDate(String word) {
        return forms.has("before-date", word);
    }
}
