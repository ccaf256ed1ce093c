package dev.parallax.translation.lexical;

import java.util.List;
import java.util.Map;

/** Russian figures and dates as English writes them: 1,5 → 1.5, 10 000 → 10,000, 10 ноября 2016 года → November 10, 2016. */
final class RussianNumbers {

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("января", "January"),
            Map.entry("февраля", "February"),
            Map.entry("марта", "March"),
            Map.entry("апреля", "April"),
            Map.entry("мая", "May"),
            Map.entry("июня", "June"),
            Map.entry("июля", "July"),
            Map.entry("августа", "August"),
            Map.entry("сентября", "September"),
            Map.entry("октября", "October"),
            Map.entry("ноября", "November"),
            Map.entry("декабря", "December"));

    private static final Map<String, String> CURRENCIES = Map.of("доллар", "$", "долл", "$", "евро", "€", "фунт", "£");

    private static final Map<String, String> SCALES = Map.of(
            "миллион", "million",
            "млн", "million",
            "миллиард", "billion",
            "млрд", "billion",
            "триллион", "trillion",
            "трлн", "trillion");

    private RussianNumbers() {}

    static void add(Segment segment, int i, LexiconData.Vocabulary vocabulary, List<Option> options) {
        int length = 1;
        String text = segment.token(i).text();
        StringBuilder grouped = new StringBuilder(text);
        while (text.length() <= 3 && i + length < segment.size() && continues(segment, i + length)) {
            grouped.append(',').append(segment.token(i + length).text());
            length++;
        }
        String figure = length > 1 ? decimalTail(grouped.toString()) : decimal(text);
        options.add(Option.of(length, new String[] {figure}, vocabulary, length > 1 ? -5 : 0));
        if (length > 1) {
            options.add(Option.of(1, new String[] {decimal(text)}, vocabulary, 0));
        }
        money(segment, i, length, figure, vocabulary, options);
        date(segment, i, text, vocabulary, options);
        year(segment, i, text, vocabulary, options);
    }

    /** Three figures after a space continue a number. */
    private static boolean continues(Segment segment, int i) {
        Token token = segment.token(i);
        return token.kind() == Token.Kind.NUMBER
                && token.text().matches("\\d{3}(?:,\\d+)?")
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

    /** 6,5 млн долларов → $6.5 million. */
    private static void money(
            Segment segment,
            int i,
            int figures,
            String figure,
            LexiconData.Vocabulary vocabulary,
            List<Option> options) {
        String scale = named(segment, i + figures, SCALES);
        int at = i + figures + (scale.isEmpty() ? 0 : 1);
        String currency = named(segment, at, CURRENCIES);
        if (currency.isEmpty()) {
            return;
        }
        boolean more = (currency.equals("$") && segment.key(at + 1).equals("сша"))
                || (currency.equals("£") && segment.key(at + 1).equals("стерлингов"));
        String[] words = scale.isEmpty() ? new String[] {currency, figure} : new String[] {currency, figure, scale};
        options.add(Option.of(at - i + (more ? 2 : 1), words, vocabulary, -8));
    }

    /** What a table has for the lemma of the word at a place; empty when it has none. */
    private static String named(Segment segment, int i, Map<String, String> names) {
        String key = segment.key(i);
        return names.entrySet().stream()
                .filter(entry ->
                        entry.getKey().equals(key) || segment.grammar(i).hasLemma(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static void date(
            Segment segment, int i, String text, LexiconData.Vocabulary vocabulary, List<Option> options) {
        String month = MONTHS.get(segment.key(i + 1));
        if (month == null || !text.matches("[0-3]?\\d")) {
            return;
        }
        boolean year = i + 2 < segment.size() && segment.token(i + 2).text().matches("[12]\\d{3}");
        boolean word =
                year && (segment.key(i + 3).equals("года") || segment.key(i + 3).equals("г"));
        int length = year ? word ? 4 : 3 : 2;
        boolean point =
                word && segment.key(i + 3).equals("г") && segment.key(i + 4).equals(".");
        String[] date =
                year ? new String[] {month, text, ",", segment.token(i + 2).text()} : new String[] {month, text};
        options.add(Option.of(point ? length + 1 : length, date, vocabulary, -8));
        if (!segment.followsPreposition(i) && !segment.key(i - 1).equals("(")) {
            String[] on = new String[date.length + 1];
            on[0] = "on";
            System.arraycopy(date, 0, on, 1, date.length);
            options.add(Option.of(point ? length + 1 : length, on, vocabulary, -8));
        }
    }

    /** "2016 года", "2016 году": the year alone, with "of" where it belongs to a noun. */
    private static void year(
            Segment segment, int i, String text, LexiconData.Vocabulary vocabulary, List<Option> options) {
        String next = segment.key(i + 1);
        boolean yearWord = next.equals("года") || next.equals("году") || next.equals("год") || next.equals("годом");
        if (!yearWord || !text.matches("[12]\\d{3}")) {
            return;
        }
        options.add(Option.of(2, new String[] {text}, vocabulary, -3));
        if (next.equals("года") && segment.followsNoun(i)) {
            options.add(Option.of(2, new String[] {"of", text}, vocabulary, -3));
            options.add(Option.of(2, new String[] {"in", text}, vocabulary, -3));
        }
    }
}
