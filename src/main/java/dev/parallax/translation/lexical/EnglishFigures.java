package dev.parallax.translation.lexical;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers, dates and amounts of money of English texts, as Russian news writes them. */
final class EnglishFigures {

    private static final Map<String, String> CURRENCIES = Map.of("$", "долларов", "€", "евро", "£", "фунтов");

    private static final Map<String, String> SCALES =
            Map.of("million", "миллион", "billion", "миллиард", "trillion", "триллион");

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("january", "января"),
            Map.entry("february", "февраля"),
            Map.entry("march", "марта"),
            Map.entry("april", "апреля"),
            Map.entry("may", "мая"),
            Map.entry("june", "июня"),
            Map.entry("july", "июля"),
            Map.entry("august", "августа"),
            Map.entry("september", "сентября"),
            Map.entry("october", "октября"),
            Map.entry("november", "ноября"),
            Map.entry("december", "декабря"));

    /** For each token that is rendered together with its neighbours: worth more than any way to say them one by one. */
    private static final double TOGETHER = -4;

    private EnglishFigures() {}

    static String number(String text) {
        if (text.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")) {
            return text.replace(',', '\u00A0').replace('.', ',');
        }
        return text.matches("\\d+\\.\\d+") ? text.replace('.', ',') : text;
    }

    /** $5.3 million → 5,3 миллиона долларов. */
    static List<Rendering> money(Segment segment, int i) {
        String currency = CURRENCIES.get(segment.key(i));
        if (currency == null || i + 1 >= segment.size() || segment.token(i + 1).kind() != Token.Kind.NUMBER) {
            return List.of();
        }
        List<Rendering> ways = new ArrayList<>();
        String number = number(segment.token(i + 1).text());
        ways.add(new Rendering(2, number + " " + currency, 2 * TOGETHER));
        String scale = SCALES.get(segment.key(i + 2));
        if (scale != null) {
            ways.add(new Rendering(3, number + " " + scale + ending(number) + " " + currency, 3 * TOGETHER));
        }
        return ways;
    }

    /** Of a masculine noun after a number. */
    private static String ending(String number) {
        boolean teen = number.length() > 1 && number.charAt(number.length() - 2) == '1';
        if (number.indexOf(',') >= 0) {
            return "а";
        }
        return switch (number.charAt(number.length() - 1)) {
            case '1' -> teen ? "ов" : "";
            case '2', '3', '4' -> teen ? "ов" : "а";
            default -> "ов";
        };
    }

    /** November 10, 2016 → 10 ноября 2016 года. */
    static List<Rendering> date(Segment segment, int i) {
        String month = MONTHS.get(segment.key(i));
        if (month == null || i + 1 >= segment.size() || !segment.token(i).isCapitalised()) {
            return List.of();
        }
        String day = segment.token(i + 1).text();
        if (!day.matches("[0-3]?\\d")) {
            return List.of();
        }
        List<Rendering> ways = new ArrayList<>();
        ways.add(new Rendering(2, day + " " + month, 2 * TOGETHER));
        if (i + 3 < segment.size()
                && segment.key(i + 2).equals(",")
                && segment.token(i + 3).text().matches("[12]\\d{3}")) {
            ways.add(new Rendering(
                    4, day + " " + month + " " + segment.token(i + 3).text() + " года", 4 * TOGETHER));
        }
        return ways;
    }
}
