package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the figures of a text, and has the words between them read. */
final class TermScan {

    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d,.])[1-9]\\d{0,2}(?:,\\d{3})+(?![\\d,])");

    /** How surely a figure means the rarer of two readings. */
    private static final double LEAST_SURE = 0.8;

    private TermScan() {}

    /** Reads the words of a part of a text. */
    @FunctionalInterface
    interface WordReader {
        void read(String text, int from, int until, List<Term> into);
    }

    /** All terms of a text, in order. */
    static List<Term> read(String text, QuantityReader figures, WordReader words) {
        List<Term> terms = new ArrayList<>();
        int from = 0;
        for (Quantity quantity : figures.read(text)) {
            words.read(text, from, quantity.span().start(), terms);
            terms.add(withThousands(figure(quantity, quantity.span().of(text))));
            from = quantity.span().end();
        }
        words.read(text, from, text.length(), terms);
        return terms;
    }

    private static Term figure(Quantity quantity, String text) {
        String value = quantity.value().toPlainString();
        return switch (quantity.kind()) {
            case NUMBER, ORDINAL, YEAR, DAY ->
                figure(text, quantity.loose() ? 2 : Math.min(6, 2.5 + 0.8 * value.length()), "#" + value);
            case DECADE -> figure(text, 5, "#decade:" + value);
            case MONTH -> figure(text, 4, "#month:" + value);
            case WEEKDAY -> figure(text, 3.5, "#weekday:" + value);
            case TIME -> figure(text, 4, "#time:" + quantity.value().intValue() % 720);
            case MAGNITUDE -> figure(text, 3, "#magnitude:" + value);
        };
    }

    private static Term figure(String text, double rarity, String key) {
        return new Term(text, Term.Kind.FIGURE, rarity, List.of(new Term.Key(key, 1)), List.of());
    }

    /** A figure of a Russian text that has been copied from an English one may have its thousands after a comma. */
    private static Term withThousands(Term figure) {
        Matcher matcher = THOUSANDS.matcher(figure.text());
        if (!matcher.find()) {
            return figure;
        }
        List<Term.Key> keys = new ArrayList<>(figure.keys());
        keys.add(new Term.Key("#" + matcher.group().replace(",", ""), LEAST_SURE));
        return new Term(figure.text(), figure.kind(), figure.rarity(), keys, figure.nameKeys());
    }
}
