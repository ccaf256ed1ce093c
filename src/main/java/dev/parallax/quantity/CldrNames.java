package dev.parallax.quantity;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import dev.parallax.quantity.NumberWord.Role;
import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a locale of CLDR calls numbers, magnitudes, months, weekdays and units; all names folded. */
final class CldrNames {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}' -]*");

    private static final Pattern DIGITS = Pattern.compile("[\\p{N}.,\u00A0\u202F\u200E\u200F]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u202F]+");

    /** Numbers that between them need every form that a noun has beside a number. */
    private static final double[] COUNTS = {1, 2, 5, 1.5};

    private static final List<String> CASES =
            List.of("", "genitive", "dative", "accusative", "instrumental", "prepositional", "locative");

    private static final long THOUSAND = 1_000;
    private static final long HUNDRED = 100;

    /** A shorter abbreviation of a month says too little. */
    private static final int SHORTEST_ABBREVIATION = 3;

    private final ULocale locale;

    CldrNames(ULocale locale) {
        this.locale = locale;
    }

    /** Number words to a hundred, and those for hundreds and thousands. */
    void numbers(Map<String, NumberWord> words) {
        RuleBasedNumberFormat spellout = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (String rules : spellout.getRuleSetNames()) {
            boolean ordinal = rules.startsWith("%spellout-ordinal");
            if (!ordinal && !rules.startsWith("%spellout-cardinal") && !rules.equals("%spellout-numbering")) {
                continue;
            }
            for (int number = ordinal ? 1 : 0; number <= HUNDRED; number++) { // a zeroth counts nothing
                boolean loose = number == 1 || (ordinal && number < 4);
                put(
                        words,
                        spellout.format(number, rules),
                        new NumberWord(ordinal ? Role.ORDINAL : Role.ADDEND, number, Unit.NONE, loose));
            }
            if (!ordinal) {
                hundreds(spellout, rules, words);
            }
        }
    }

    /** «Двісті» is a word of its own, <i>deux cents</i> are two. */
    private static void hundreds(RuleBasedNumberFormat spellout, String rules, Map<String, NumberWord> words) {
        if (name(spellout.format(2 * HUNDRED, rules)).contains(" ")) {
            put(words, last(spellout.format(2 * HUNDRED, rules)), new NumberWord(Role.MULTIPLIER, HUNDRED));
            put(words, last(spellout.format(HUNDRED, rules)), new NumberWord(Role.MULTIPLIER, HUNDRED));
        } else {
            for (int number = 1; number < 10; number++) {
                put(words, spellout.format(number * HUNDRED, rules), new NumberWord(Role.ADDEND, number * HUNDRED));
            }
        }
        boolean glued = !name(spellout.format(2 * THOUSAND, rules)).contains(" ");
        for (int number = 1; glued && number < HUNDRED; number++) {
            put(words, spellout.format(number * THOUSAND, rules), new NumberWord(Role.ADDEND, number * THOUSAND));
        }
        for (int number = 101; glued && number < THOUSAND; number++) {
            put(words, spellout.format(number, rules), new NumberWord(Role.ADDEND, number));
        }
    }

    /** Thousands, millions, billions and trillions, long and short. */
    void magnitudes(Map<String, NumberWord> words) {
        for (Notation notation : List.of(Notation.compactShort(), Notation.compactLong())) {
            LocalizedNumberFormatter format = NumberFormatter.withLocale(locale).notation(notation);
            for (long magnitude = THOUSAND; magnitude <= 1_000_000_000_000L; magnitude *= THOUSAND) {
                for (int count : new int[] {5, 2, 1}) {
                    String name =
                            name(DIGITS.matcher(format.format(count * magnitude).toString())
                                    .replaceAll(" "));
                    NumberWord word = words.get(name);
                    Role role = count == 1 ? Role.MULTIPLIER : Role.MULTIPLIERS;
                    if (name.length() > 1 && (word == null || word.role() == Role.MULTIPLIERS)) {
                        put(words, name, new NumberWord(role, magnitude));
                    }
                }
            }
        }
    }

    /** The months' names and abbreviations; returns the names. */
    Set<String> months(Map<String, NumberWord> words) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        Set<String> full = new HashSet<>();
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.ABBREVIATED, DateFormatSymbols.WIDE}) {
                String[] months = symbols.getMonths(context, width);
                for (int month = 0; month < 12; month++) {
                    String name = name(months[month].replace(".", ""));
                    if (name.length() >= SHORTEST_ABBREVIATION) {
                        put(words, name, new NumberWord(Role.MONTH, month + 1));
                    }
                    if (width == DateFormatSymbols.WIDE) {
                        full.add(name);
                    }
                }
            }
        }
        return full;
    }

    /** The weekdays' names, which it returns; their abbreviations are too often other words. */
    Set<String> weekdays(Map<String, NumberWord> words) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        Set<String> full = new HashSet<>();
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] days = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
            for (int day = 1; day <= 7; day++) {
                String name = name(days[day]);
                put(words, name, new NumberWord(Role.WEEKDAY, day == 1 ? 7 : day - 1));
                full.add(name);
            }
        }
        return full;
    }

    /** Whether months and weekdays are written without a capital inside a sentence. */
    boolean calendarInLowerCase() {
        String monday = DateFormatSymbols.getInstance(locale).getWeekdays()[2];
        return !monday.isEmpty() && Character.isLowerCase(monday.codePointAt(0));
    }

    /** The names of units, in all cases that CLDR has of them. */
    @SuppressWarnings("deprecation") // a draft of ICU's, and its only way to a unit's cases
    void units(Map<String, Unit> units) {
        for (List<String> row : Table.rows(CldrNames.class, "cldr-units.tsv", 2)) {
            MeasureUnit unit = MeasureUnit.forIdentifier(row.get(1));
            Unit ours = Unit.valueOf(row.get(0));
            for (UnitWidth width : List.of(UnitWidth.SHORT, UnitWidth.FULL_NAME)) {
                for (String grammatical : width == UnitWidth.SHORT ? List.of("") : CASES) {
                    LocalizedNumberFormatter format = NumberFormatter.withLocale(locale)
                            .unit(unit)
                            .unitWidth(width)
                            .unitDisplayCase(grammatical);
                    Arrays.stream(COUNTS)
                            .mapToObj(count ->
                                    name(DIGITS.matcher(format.format(count).toString())
                                            .replaceAll(" ")))
                            .filter(name -> NAME.matcher(name).matches())
                            .forEach(name -> units.putIfAbsent(name, ours));
                }
            }
        }
    }

    private static void put(Map<String, NumberWord> words, String name, NumberWord word) {
        String folded = name(name);
        if (NAME.matcher(folded).matches()) {
            words.put(folded, word);
        }
    }

    /** The name as it is looked up: folded, without soft hyphens. */
    private static String name(String name) {
        return Letters.fold(SPACE.matcher(name.replace("\u00AD", "")).replaceAll(" "))
                .strip();
    }

    private static String last(String name) {
        return Stream.of(name(name).split(" ")).reduce("", (first, second) -> second);
    }
}
