package dev.parallax.finding.reading;

import dev.parallax.text.Remembered;
import dev.parallax.text.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words that limit what a statement claims, or say whose side something is on: losing one changes the news. They are in
 * {@code qualifiers.tsv}.
 */
public final class Qualifiers {

    /** Qualifiers of one sort may stand for each other. */
    public enum Sort {
        /** Not established: alleged, suspected, «якобы». */
        HEDGE,
        /** Not in office, or not fully: former, acting, deputy. */
        OFFICE,
        /** Whose: US-led, Turkish-backed. */
        SIDE,
        /** Armed or not, civilian or not. */
        ARMS,
        /** Against the law. */
        LAW,
        /** Only tried, planned, or called so. */
        ATTEMPT
    }

    private record Row(String language, Sort sort, String how, List<String> words) {

        boolean has(String norm) {
            return switch (how) {
                case "word" -> words.contains(norm);
                case "stem" -> words.stream().anyMatch(stem -> isFormOf(norm, stem));
                case "beginning" -> words.stream().anyMatch(norm::startsWith);
                case "ending" -> words.stream().anyMatch(norm::endsWith);
                default -> false;
            };
        }

        /** Whether one of the phrases stands there, in letters of any case. */
        boolean isAt(int start, String text) {
            for (String phrase : words) {
                if (text.regionMatches(true, start, phrase, 0, phrase.length())) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isFormOf(String norm, String stem) {
            int rest = norm.length() - stem.length();
            return norm.startsWith(stem) && (rest == 0 || (rest <= LONGEST_ENDING && stem.length() >= SHORTEST));
        }
    }

    /** Letters; a longer ending after a qualifier's stem makes another word of it. */
    private static final int LONGEST_ENDING = 3;

    /** Letters; a shorter stem takes no ending. */
    private static final int SHORTEST = 4;

    private static final List<Row> ROWS = Table.rows(Qualifiers.class, "qualifiers.tsv", 4).stream()
            .map(row -> new Row(
                    row.get(0),
                    Sort.valueOf(row.get(1)),
                    row.get(2),
                    Arrays.asList(row.get(3).split(row.get(2).equals("phrase") ? "\\|" : " "))))
            .toList();

    private static final List<Row> PHRASES =
            ROWS.stream().filter(row -> row.how().equals("phrase")).toList();

    /** Words of a language whose sort is kept, since texts repeat their words; bounds the memory. */
    private static final int REMEMBERED = 60_000;

    private static final Remembered<String, Optional<Sort>> RUSSIAN =
            new Remembered<>(REMEMBERED, norm -> find(norm, "ru"));
    private static final Remembered<String, Optional<Sort>> ENGLISH =
            new Remembered<>(REMEMBERED, norm -> find(norm, "en"));

    private Qualifiers() {}

    /** What sort of qualifier the word is by itself; null when none. */
    public static @Nullable Sort sort(Word word, String language) {
        return (language.startsWith("ru") ? RUSSIAN : ENGLISH).of(word.norm()).orElse(null);
    }

    private static Optional<Sort> find(String norm, String language) {
        return ROWS.stream()
                .filter(row -> row.language().equals(language) && row.has(norm))
                .map(Row::sort)
                .findFirst();
    }

    /** Whether the qualifier is the beginning of the word that it qualifies: «экс-президент», «замминистра». */
    public static boolean isPartOfOffice(Occurrence item) {
        return ROWS.stream()
                .anyMatch(row -> row.how().equals("beginning")
                        && item.statement().language().startsWith(row.language())
                        && row.has(item.word().norm()));
    }

    /** What sort of qualifier begins with the word, a phrase included: «и. о.»; null when none. */
    public static @Nullable Sort sort(Occurrence item) {
        String language = item.statement().language();
        String text = item.statement().paragraph().text();
        int start = item.word().span().start();
        for (Row row : PHRASES) {
            if (language.startsWith(row.language()) && row.isAt(start, text)) {
                return row.sort();
            }
        }
        return sort(item.word(), language);
    }
}
