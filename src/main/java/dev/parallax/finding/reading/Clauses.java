package dev.parallax.finding.reading;

import dev.parallax.article.TextSpan;
import java.util.List;
import java.util.regex.Pattern;

/** Parts of a statement between marks. */
public final class Clauses {

    private static final Pattern MARK = Pattern.compile("[,;:.!?…()\"«»“”„]|\\s[–—-]\\s");

    private Clauses() {}

    /** The half-open range of words around this one without a mark between them. */
    public static TextSpan around(List<Occurrence> items, int word) {
        int from = word;
        while (from > 0 && !parted(items.get(from - 1), items.get(from))) {
            from--;
        }
        int to = word + 1;
        while (to < items.size() && !parted(items.get(to - 1), items.get(to))) {
            to++;
        }
        return new TextSpan(from, to);
    }

    private static boolean parted(Occurrence before, Occurrence after) {
        return before.statement() != after.statement()
                || MARK.matcher(before.statement().paragraph().text())
                        .region(before.word().span().end(), after.word().span().start())
                        .find();
    }
}
