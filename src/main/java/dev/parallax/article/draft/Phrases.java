package dev.parallax.article.draft;

import dev.parallax.text.Table;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words around an article by which its parts are known, from {@code phrases.tsv}: one pattern of each kind, in any case. */
final class Phrases {

    private static final Map<String, String> KINDS = load();

    /** What pages print above an article. */
    static final Pattern BEFORE = pattern("before");

    /** What pages print below it. */
    static final Pattern AFTER = pattern("after");

    /** What may stand before an author's name. */
    static final Pattern BYLINE = pattern("byline");

    /** What may stand beside a date. */
    static final Pattern DATE_WORDS = pattern("date");

    /** What a line begins with that says before when a text is not to be published. */
    static final Pattern EMBARGO = pattern("embargo");

    private Phrases() {}

    private static Pattern pattern(String kind) {
        return Pattern.compile(
                "(?:" + KINDS.getOrDefault(kind, "") + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, String> load() {
        return Table.rows(Phrases.class, "phrases.tsv", 2).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0), Collectors.mapping(row -> row.get(1), Collectors.joining("|"))));
    }
}
