package dev.parallax.article.draft;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Months and years as English and Russian news write them. */
final class Calendar {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("ru"));

    /** {@code November}, {@code Nov}, {@code Sept}, in both languages and any case, with a point where it is cut. */
    static final String MONTH = "(?iu:"
            + Stream.of(Month.values()).flatMap(month -> names(month).stream()).collect(Collectors.joining("|"))
            + ")\\.?";

    /** A letter or word for the year may follow it in Russian. */
    private static final String YEAR = ",? ?\\d{4}(?: ?\\p{Ll}(?:\\p{Ll}{3}|\\.))?";

    /** A day with its month, and perhaps its year. */
    static final String DATE = "(?:" + MONTH + " ?\\d{1,2}(?:st|nd|rd|th)?(?:" + YEAR + ")?"
            + "|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "(?:" + YEAR + ")?"
            + "|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{4}-\\d{2}-\\d{2})";

    private Calendar() {}

    /** Which month a word names, from 1; 0 when it names none. */
    static int month(String word) {
        String plain = word.replace(".", "").toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (names(month).contains(plain)) {
                return month.getValue();
            }
        }
        return 0;
    }

    /** The longest first, so that the whole word is matched. */
    private static List<String> names(Month month) {
        List<String> names = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)) {
                String full = month.getDisplayName(style, language).toLowerCase(Locale.ROOT);
                names.add(full);
                for (int length = 4; length >= 3; length--) {
                    names.add(full.substring(0, Math.min(length, full.length())));
                }
            }
        }
        return names.stream()
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .map(name -> name.substring(2, name.length() - 2))
                .toList();
    }
}
