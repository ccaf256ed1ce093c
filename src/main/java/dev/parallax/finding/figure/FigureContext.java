package dev.parallax.finding.figure;

import dev.parallax.article.TextSpan;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.text.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words around a figure make of it: in his 94th year is aged 93.
 *
 * @param before matches all of the statement before the figure, {@code after} all of it behind the figure
 * @param number what the effect adds
 */
record FigureContext(String language, Set<Kind> kinds, Pattern before, Pattern after, Effect effect, int number) {

    /** What becomes of the figure. */
    enum Effect {
        /** Its number is added. */
        ADD,
        /** Its number may be added. */
        OR_ADD,
        /** It is the part of a whole that has this many parts. */
        SHARE,
        /** It is said as it is, and not left out or rounded. */
        FIRM
    }

    /** Those of {@code figure-contexts.tsv}, in its order. */
    static final List<FigureContext> ALL = Table.rows(FigureContext.class, "figure-contexts.tsv", 6).stream()
            .map(FigureContext::of)
            .toList();

    private static FigureContext of(List<String> row) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Arrays.stream(row.get(1).split(" ")).map(Kind::valueOf).forEach(kinds::add);
        return new FigureContext(
                row.get(0),
                kinds,
                FigureReader.pattern(row.get(2)),
                FigureReader.pattern(row.get(3)),
                Effect.valueOf(row.get(4).toUpperCase(Locale.ROOT).replace('-', '_')),
                Integer.parseInt(row.get(5)));
    }

    /** @param text the statement in lower case, with «е» for «ё» and plain spaces */
    boolean holds(String textLanguage, Quantity quantity, String text) {
        TextSpan span = quantity.span();
        return language.equals(textLanguage)
                && kinds.contains(quantity.kind())
                && after.matcher(text).region(span.end(), text.length()).matches()
                && before.matcher(text).region(0, span.start()).matches();
    }
}
