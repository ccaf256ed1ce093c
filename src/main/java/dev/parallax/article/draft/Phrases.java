package dev.parallax.article.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private Phrases() {}

    private static Pattern pattern(String kind) {
        return Pattern.compile(
                "(?:" + KINDS.getOrDefault(kind, "") + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, String> load() {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases.tsv")) {
            if (in == null) {
                throw new IllegalStateException("phrases.tsv is missing from the jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.groupingBy(
                            row -> row[0], Collectors.mapping(row -> row[1], Collectors.joining("|"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
