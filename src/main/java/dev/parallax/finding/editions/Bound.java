package dev.parallax.finding.editions;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.reading.Figure;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * On which side of a figure the truth lies: <i>more than 100</i>, <i>almost 100</i>. <i>About 100</i> is on neither, and is
 * left out as freely as it is added.
 *
 * @param above whether the truth is the figure or more
 * @param plain whether it is a comparison, which {@link AntonymChecker} tells from its opposite
 * @param span from the bound's first letter to the figure's last, in the paragraph
 */
record Bound(boolean above, boolean plain, TextSpan span) {

    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\p{L}-])(?:(?<notless>at least|(?:no|not) (?:less|fewer) than"
                    + "|как минимум|по меньшей мере|не менее|не меньше)"
                    + "|(?<notmore>at most|(?:no|not) more than|up to|almost|nearly|just under|just short of"
                    + "|почти|не более|не больше|без малого)"
                    + "|(?<more>more than|over|above|upwards of|более|больше|свыше)"
                    + "|(?<less>less than|fewer than|under|below|менее|меньше))(?:,? чем)? (?:на |в )?[$€£]?$");

    /** The bound right before the figure; null when there is none. */
    static @Nullable Bound of(Figure figure) {
        int end = figure.quantity().span().start();
        String before = figure.statement()
                .paragraph()
                .text()
                .substring(figure.statement().span().start(), end)
                .toLowerCase(Locale.ROOT)
                .replace('\u00A0', ' ');
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
