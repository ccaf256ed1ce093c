package dev.parallax.article.draft;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Months, days and years as news write them, in the languages of {@code phrases.tsv}; the names are CLDR's. */
final class Calendar {

    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** Which month a name or an abbreviation is, from 1. */
    private static final Map<String, Integer> MONTHS = months();

    private static final Set<String> WEEKDAYS = Phrases.LANGUAGES.stream()
            .flatMap(language -> Stream.of(DayOfWeek.values())
                    .flatMap(day -> STYLES.stream().map(style -> plain(day.getDisplayName(style, language)))))
            .collect(Collectors.toUnmodifiableSet());

    /** {@code November}, {@code Nov}, {@code Sept}, in any case, with a point where it is cut. */
    static final String MONTH = "(?iu:"
            + MONTHS.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?!\\p{L})\\.?";

    private static final String OF = "(?:(?:" + Phrases.of("of") + ") )?";

    /** A letter or word for the year may follow it. */
    private static final String YEAR = ",? ?" + OF + "\\d{4}(?: ?(?:" + Phrases.of("year") + ")(?!\\p{L}))?";

    private static final String DAY = "\\d{1,2}(?:" + Phrases.of("ordinal") + ")?";

    /** A day with its month, and perhaps its year. */
    static final String DATE = "(?:" + MONTH + " ?" + DAY + "(?:" + YEAR + ")?"
            + "|(?:(?:" + Phrases.of("day") + ") )?" + DAY + " " + OF + MONTH + "(?:" + YEAR + ")?"
            + "|\\d{4} (?:" + Phrases.of("year-first") + ") " + DAY + " " + MONTH
            + "|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";

    private Calendar() {}

    /** Which month a word names, from 1; 0 when it names none. */
    static int month(String word) {
        return MONTHS.getOrDefault(plain(word), 0);
    }

    /** Whether the word is a weekday. */
    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(plain(word));
    }

    /** The names of CLDR and those of the table, and their first three and four letters; none that is another month's as well. */
    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Month month : Month.values()) {
            Stream<String> ofLocales = Phrases.LANGUAGES.stream()
                    .flatMap(language -> STYLES.stream().map(style -> month.getDisplayName(style, language)));
            Stream<String> ofTable = Phrases.rows("months").stream().map(names -> names.split("\\|")[month.ordinal()]);
            Stream.concat(ofLocales, ofTable)
                    .map(Calendar::plain)
                    .flatMap(name -> Stream.of(name.length(), 4, 3)
                            .map(length -> name.substring(0, Math.min(length, name.length()))))
                    .forEach(name -> {
                        Integer known = months.putIfAbsent(name, month.getValue());
                        if (known != null && known != month.getValue()) {
                            several.add(name);
                        }
                    });
        }
        months.keySet().removeAll(several);
        return Map.copyOf(months);
    }

    private static String plain(String name) {
        return name.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
