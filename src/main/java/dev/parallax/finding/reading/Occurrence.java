package dev.parallax.finding.reading;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Place;
import java.util.List;

/**
 * A word where it stands.
 *
 * @param statement that it stands in
 * @param lemma the lexicon's key of it
 * @param isContent whether it carries meaning, and not grammar only
 */
public record Occurrence(Statement statement, Word word, String lemma, boolean isContent) {

    /** Where it stands. */
    public Place place() {
        return statement.place(word.span());
    }

    /** Neighbouring words, as far as they stand in the first one's paragraph. */
    public static Place place(List<Occurrence> items) {
        return items.get(0).statement().place(span(items));
    }

    /** The same words as they stand, in a translation as well. */
    public static String text(List<Occurrence> items) {
        return span(items).of(items.get(0).statement().paragraph().text());
    }

    private static TextSpan span(List<Occurrence> items) {
        Statement first = items.get(0).statement();
        int end = items.stream()
                .filter(item -> item.statement().paragraph() == first.paragraph())
                .mapToInt(item -> item.word().span().end())
                .max()
                .orElseThrow();
        return new TextSpan(items.get(0).word().span().start(), end);
    }

    /** Whether it is one of these words of the article. */
    public boolean stands(long article, int paragraph, TextSpan span) {
        return statement.article().id() == article
                && statement.paragraph().number() == paragraph
                && word.span().overlaps(span);
    }
}
