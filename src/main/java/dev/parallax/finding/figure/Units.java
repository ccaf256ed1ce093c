package dev.parallax.finding.figure;

import dev.parallax.article.TextSpan;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.quantity.Unit;
import dev.parallax.quantity.Unit.Dimension;
import dev.parallax.text.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Units that are said in several words, halves of units that are said in one, and for how long a figure holds. */
final class Units {

    private record Phrase(String language, boolean certain, Unit unit, Pattern pattern) {}

    private record Half(String language, Pattern word, BigDecimal value, Unit unit) {}

    private record Rate(String language, Pattern pattern, Unit unit) {}

    private static final List<Phrase> PHRASES = Table.rows(Units.class, "units.tsv", 4).stream()
            .map(row -> new Phrase(
                    row.get(0), row.get(1).equals("is"), Unit.valueOf(row.get(2)), FigureReader.pattern(row.get(3))))
            .toList();

    private static final List<Half> HALVES = Table.rows(Units.class, "figure-words.tsv", 4).stream()
            .map(row -> new Half(
                    row.get(0), FigureReader.pattern(row.get(1)), new BigDecimal(row.get(2)), Unit.valueOf(row.get(3))))
            .toList();

    /** By language, any word that says half of a unit. */
    private static final Map<String, Pattern> ANY_HALF =
            any(HALVES, Half::language, Half::word, "(?<![\\p{L}-])(?:%s)(?![\\p{L}-])");

    private static final List<Rate> RATES = Table.rows(Units.class, "rates.tsv", 3).stream()
            .map(row -> new Rate(row.get(0), FigureReader.pattern(row.get(1)), Unit.valueOf(row.get(2))))
            .toList();

    /** By language, any rate, which begins with a word: most figures have none. */
    private static final Map<String, Pattern> ANY_RATE = any(RATES, Rate::language, Rate::pattern, "\\b(?=\\w)(?:%s)");

    /** A rate stands no further from its figure. */
    private static final int RATE_REACH = 40;

    /** A unit that is a word of its own. */
    private static final Pattern UNIT = FigureReader.pattern("[ \\u00a0-]?\\p{L}+\\.?");

    private Units() {}

    /** One pattern for the patterns of each language, so that a text is searched once. */
    private static <T> Map<String, Pattern> any(
            List<T> rows, Function<T, String> language, Function<T, Pattern> pattern, String where) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        language,
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> pattern.apply(row).pattern(), Collectors.joining("|")),
                                all -> FigureReader.pattern(where.formatted(all)))));
    }

    /** The figure with the unit that is said in several words, or with those that may be meant. */
    static FigureReading measured(FigureReading figure, String text, String language) {
        Quantity quantity = figure.quantity();
        if (quantity.kind() != Kind.NUMBER && quantity.kind() != Kind.YEAR) {
            return figure;
        }
        FigureReading found = figure;
        for (Phrase phrase : PHRASES) {
            Matcher matcher =
                    phrase.pattern().matcher(text).region(quantity.span().end(), text.length());
            if (phrase.language().equals(language) && matcher.lookingAt()) {
                Quantity measured = number(quantity, quantity.value(), phrase.unit());
                if (phrase.certain()) {
                    return new FigureReading(measured).to(matcher.end());
                }
                found = found.or(measured).to(matcher.end());
            }
        }
        boolean word = quantity.unit().dimension() != Dimension.SHARE
                && quantity.unit().dimension() != Dimension.NONE;
        return found == figure && word ? withUnit(figure, text) : found;
    }

    /** The figure with the word behind it that says its unit, unless a sign says it. */
    private static FigureReading withUnit(FigureReading figure, String text) {
        TextSpan span = figure.quantity().span();
        boolean sign = !Character.isLetterOrDigit(text.charAt(span.end() - 1))
                || (span.start() > 0 && Character.getType(text.charAt(span.start() - 1)) == Character.CURRENCY_SYMBOL);
        Matcher word = UNIT.matcher(text).region(span.end(), text.length());
        return !sign && word.lookingAt() ? figure.to(word.end()) : figure;
    }

    /** The number with another value and unit. */
    static Quantity number(Quantity quantity, BigDecimal value, Unit unit) {
        return new Quantity(Kind.NUMBER, value, unit, quantity.loose(), quantity.span());
    }

    /** The quantities with the words that say half of a unit, in order. */
    static List<Quantity> withHalves(List<Quantity> read, String text, String language) {
        List<Quantity> all = new ArrayList<>(read);
        Pattern any = ANY_HALF.get(language);
        Matcher matcher = any == null ? null : any.matcher(text);
        while (matcher != null && matcher.find()) {
            TextSpan span = new TextSpan(matcher.start(), matcher.end());
            if (read.stream().noneMatch(quantity -> quantity.span().overlaps(span))) {
                Half half = half(matcher.group(), language);
                all.add(new Quantity(Kind.NUMBER, half.value(), half.unit(), true, span));
            }
        }
        all.sort(Comparator.comparing(Quantity::span));
        return all;
    }

    private static Half half(String word, String language) {
        return HALVES.stream()
                .filter(half -> half.language().equals(language)
                        && half.word().matcher(word).matches())
                .findFirst()
                .orElseThrow();
    }

    /** For how long a figure that ends there holds, before the next one; null where the text does not say. */
    static @Nullable Unit rate(String text, int from, int next, String language) {
        int to = Math.max(from, Math.min(Math.min(next, from + RATE_REACH), text.length()));
        Pattern any = ANY_RATE.get(language);
        if (any == null || !any.matcher(text).region(from, to).find()) {
            return null;
        }
        for (Rate rate : RATES) {
            if (rate.language().equals(language)
                    && rate.pattern().matcher(text).region(from, to).find()) {
                return rate.unit();
            }
        }
        return null;
    }
}
