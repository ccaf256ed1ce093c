package dev.parallax.translation.lexical;

import dev.parallax.text.Table;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Russian figures and dates as English writes them: 1,5 → 1.5, 10 000 → 10,000, 10 ноября 2016 года → November 10, 2016. */
final class RussianNumbers {

    /** English names by the genitive, in which Russian dates have them. */
    private static final Map<String, String> MONTHS = Stream.of(Month.values())
            .collect(Collectors.toMap(
                    month -> month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("ru")),
                    month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)));

    /**
     * A currency.
     *
     * @param after a word that its sign says as well; empty for none
     */
    private record Currency(String sign, String after) {}

    private static final Map<String, Currency> CURRENCIES =
            table("currencies.tsv", 3, row -> new Currency(row.get(1), row.get(2)));

    private static final Map<String, String> SCALES = table("scales.tsv", 2, row -> row.get(1));

    private static final Pattern DAY = Pattern.compile("[0-3]?\\d");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern THREE_FIGURES = Pattern.compile("\\d{3}(?:,\\d+)?");

    /** A date or a sum as a whole is nearly always right. */
    private static final double CERTAIN = -8;

    private final Draft draft;
    private final Segment segment;
    private final int at;
    private final String text;

    private RussianNumbers(Draft draft) {
        this.draft = draft;
        this.segment = draft.segment();
        this.at = draft.at();
        this.text = draft.token().text();
    }

    private static <T> Map<String, T> table(String name, int columns, Function<List<String>, T> value) {
        return Table.rows(RussianNumbers.class, name, columns).stream()
                .collect(Collectors.toMap(row -> row.get(0), value));
    }

    /** Adds what the number at the draft's token, and what goes with it, may be in English. */
    static void add(Draft draft) {
        RussianNumbers number = new RussianNumbers(draft);
        number.figure();
        number.date();
        number.year();
    }

    private void figure() {
        int length = 1;
        StringBuilder grouped = new StringBuilder(text);
        while (text.length() <= 3 && at + length < segment.size() && continues(at + length)) {
            grouped.append(',').append(segment.token(at + length).text());
            length++;
        }
        String figure = length > 1 ? decimalTail(grouped.toString()) : decimal(text);
        draft.addWords(length, List.of(figure), length > 1 ? -5 : 0);
        if (length > 1) {
            draft.addWords(1, List.of(decimal(text)), 0);
        }
        money(figure, length);
    }

    /** Three figures after a space continue a number. */
    private boolean continues(int i) {
        Token token = segment.token(i);
        return token.kind() == Token.Kind.NUMBER
                && THREE_FIGURES.matcher(token.text()).matches()
                && token.start() - segment.token(i - 1).end() == 1
                && segment.token(i - 1).text().indexOf(',') < 0;
    }

    private static String decimal(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && text.indexOf(',', comma + 1) < 0 && text.indexOf('.') < 0 ? text.replace(',', '.') : text;
    }

    /** 10,000,5 is 10,000.5. */
    private static String decimalTail(String grouped) {
        int last = grouped.lastIndexOf(',');
        return grouped.length() - last - 1 == 3
                ? grouped
                : grouped.substring(0, last) + "." + grouped.substring(last + 1);
    }

    /**
     * 6,5 млн долларов → $6.5 million.
     *
     * @param length how many tokens the figure has
     */
    private void money(String figure, int length) {
        int next = at + length;
        String scale = named(next, SCALES);
        if (scale != null) {
            next++;
        }
        Currency currency = named(next, CURRENCIES);
        if (currency == null) {
            return;
        }
        next++;
        if (!currency.after.isEmpty() && segment.key(next).equals(currency.after)) {
            next++;
        }
        draft.addWords(
                next - at,
                scale == null ? List.of(currency.sign, figure) : List.of(currency.sign, figure, scale),
                CERTAIN);
    }

    /** What a table has for the word at a place or its lemma. */
    private <T> @Nullable T named(int i, Map<String, T> names) {
        return Stream.concat(
                        Stream.of(segment.key(i)),
                        segment.grammar(i).readings().stream().map(RussianGrammar.Reading::lemma))
                .map(names::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void date() {
        String month = MONTHS.get(segment.key(at + 1));
        if (month == null || !DAY.matcher(text).matches()) {
            return;
        }
        List<String> date = new ArrayList<>(List.of(month, text));
        int length = 2;
        if (isYear(at + 2)) {
            date.addAll(List.of(",", segment.token(at + 2).text()));
            length = 3 + yearWord(at + 3);
        }
        draft.addWords(length, date, CERTAIN);
        if (!segment.followsPreposition(at) && !segment.key(at - 1).equals("(")) {
            date.add(0, "on");
            draft.addWords(length, date, CERTAIN);
        }
    }

    private boolean isYear(int i) {
        return i < segment.size() && YEAR.matcher(segment.token(i).text()).matches();
    }

    /** How many tokens say after a date's year that it is one: года, г or г. */
    private int yearWord(int i) {
        return switch (segment.key(i)) {
            case "года" -> 1;
            case "г" -> segment.key(i + 1).equals(".") ? 2 : 1;
            default -> 0;
        };
    }

    /** "2016 года", "2016 году": the year alone, with "of" where it belongs to a noun. */
    private void year() {
        String next = segment.key(at + 1);
        boolean yearWord = next.equals("года") || next.equals("году") || next.equals("год") || next.equals("годом");
        if (!yearWord || !isYear(at)) {
            return;
        }
        draft.addWords(2, List.of(text), -3);
        if (next.equals("года") && segment.followsNoun(at)) {
            draft.addWords(2, List.of("of", text), -3);
            draft.addWords(2, List.of("in", text), -3);
        }
    }
}
