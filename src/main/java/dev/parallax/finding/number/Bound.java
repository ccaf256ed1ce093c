package dev.parallax.finding.number;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.reading.Figure;
import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * On which side of a figure the truth lies: <i>more than 100</i>, <i>almost 100</i>. <i>About 100</i> is on neither, and is
 * left out as freely as it is added.
 *
 * @param above whether the truth is the figure or more
 * @param plain whether it is a comparison, which the checker of opposites tells from its opposite
 * @param span from the bound's first letter to the figure's last, in the paragraph
 */
record Bound(boolean above, boolean plain, TextSpan span) {

    private static final Pattern BEFORE = Pattern.compile("(?<![\\p{L}-])(?:(?<notless>" + words("not-less")
            + ")|(?<notmore>" + words("not-more") + ")|(?<more>" + words("more") + ")|(?<less>" + words("less") + "))"
            + words("between") + "[$€£]?$");

    private static String words(String which) {
        return Table.rows(Bound.class, "bounds.tsv", 3).stream()
                .filter(row -> row.get(1).equals(which))
                .map(row -> row.get(2))
                .collect(Collectors.joining("|"));
    }

    /** The bound right before the figure; null when there is none. */
    static @Nullable Bound of(Figure figure) {
        int end = figure.quantity().span().start();
        String before = Letters.foldInPlace(figure.statement()
                .paragraph()
                .text()
                .substring(figure.statement().span().start(), end));
        Matcher matcher = BEFORE.matcher(before);
        if (!matcher.find()) {
            return null;
        }
        boolean plain = matcher.group("more") != null || matcher.group("less") != null;
        boolean above = matcher.group("more") != null || matcher.group("notless") != null;
        int start = figure.statement().span().start() + matcher.start();
        return new Bound(
                above, plain, new TextSpan(start, figure.quantity().span().end()));
    }
}
