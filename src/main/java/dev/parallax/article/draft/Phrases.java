package dev.parallax.article.draft;

import dev.parallax.text.Table;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words around an article by which its parts are known, from {@code phrases.tsv}: one pattern of each kind, in any case. */
final class Phrases {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<List<String>> ROWS = Table.rows(Phrases.class, "phrases.tsv", 3);

    private static final Map<String, String> KINDS = ROWS.stream()
            .collect(Collectors.groupingBy(
                    row -> row.get(0), Collectors.mapping(row -> row.get(2), Collectors.joining("|"))));

    /** The languages whose words are here. */
    static final List<Locale> LANGUAGES = ROWS.stream()
            .map(row -> row.get(1))
            .distinct()
            .filter(tag -> !tag.equals("und"))
            .map(Locale::forLanguageTag)
            .toList();

    /** What pages print above an article. */
    static final Pattern BEFORE = pattern("before");

    /** What pages print below it. */
    static final Pattern AFTER = pattern("after");

    /** What may stand before an author's name. */
    static final Pattern BYLINE = pattern("byline");

    /** The same, of words that say other things as well. */
    static final Pattern BEFORE_PERSON = pattern("person");

    /** What may stand beside a date. */
    static final Pattern DATE_WORDS = pattern("date");

    /** What a line begins with that says before when a text is not to be published. */
    static final Pattern EMBARGO = pattern("embargo");

    private static final String ZONE = "zone";

    private Phrases() {}

    /** The zone of a time that a text names; empty where it names none. */
    static Optional<ZoneOffset> zone(String text) {
        return KINDS.keySet().stream()
                .filter(kind -> kind.startsWith(ZONE)
                        && Pattern.compile("(?<!\\p{L})(?:" + KINDS.get(kind) + ")(?!\\p{L})", FLAGS)
                                .matcher(text)
                                .find())
                .findFirst()
                .map(kind -> ZoneOffset.of(kind.substring(ZONE.length())));
    }

    /** The patterns of one kind, each row's. */
    static List<String> rows(String kind) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(2))
                .toList();
    }

    private static Pattern pattern(String kind) {
        return Pattern.compile("(?:" + of(kind) + ")", FLAGS);
    }

    /** The patterns of one kind, as alternatives. */
    static String of(String kind) {
        return Objects.requireNonNull(KINDS.get(kind), () -> "No row says " + kind);
    }
}
