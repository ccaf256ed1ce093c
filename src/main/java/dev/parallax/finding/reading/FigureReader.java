package dev.parallax.finding.reading;

import dev.parallax.article.TextSpan;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.quantity.QuantityReader;
import dev.parallax.quantity.Unit;
import dev.parallax.quantity.Unit.Dimension;
import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of a statement: what {@link QuantityReader} finds, and what their neighbourhood makes of them. Ranges share
 * magnitude and unit, measures in two units are one, three quarters is 0.75, a clock's four digits before a zone are a time.
 */
final class FigureReader {

    /**
     * A figure while it is put together.
     *
     * @param end behind its unit
     */
    private record Draft(Quantity quantity, List<Quantity> others, int end) {

        Draft(Quantity quantity) {
            this(quantity, List.of(), quantity.span().end());
        }

        Draft with(Quantity better) {
            return new Draft(better, others, end);
        }

        Draft to(int unitEnd) {
            return new Draft(quantity, others, Math.max(end, unitEnd));
        }

        Draft or(Quantity other) {
            List<Quantity> more = new ArrayList<>(others);
            more.add(other);
            return new Draft(quantity, more, end);
        }
    }

    private record UnitPhrase(String language, boolean certain, Unit unit, Pattern pattern) {}

    private record HalfWord(String language, Pattern word, BigDecimal value, Unit unit) {}

    private record Rate(String language, Pattern pattern, Unit unit) {}

    private static final List<UnitPhrase> UNITS = Table.rows(FigureReader.class, "units.tsv", 4).stream()
            .map(row ->
                    new UnitPhrase(row.get(0), row.get(1).equals("is"), Unit.valueOf(row.get(2)), pattern(row.get(3))))
            .toList();

    private static final List<HalfWord> HALVES = Table.rows(FigureReader.class, "figure-words.tsv", 4).stream()
            .map(row -> new HalfWord(
                    row.get(0),
                    pattern("(?<![\\p{L}-])(?:" + row.get(1) + ")(?![\\p{L}-])"),
                    new BigDecimal(row.get(2)),
                    Unit.valueOf(row.get(3))))
            .toList();

    private static final List<Rate> RATES = Table.rows(FigureReader.class, "rates.tsv", 3).stream()
            .map(row -> new Rate(row.get(0), pattern(row.get(1)), Unit.valueOf(row.get(2))))
            .toList();

    /** What stands between the ends of a range. */
    private static final Pattern RANGE = pattern(joint("range"));

    /** What stands between the two units of one measure. */
    private static final Pattern COMPOUND = pattern(joint("compound"));

    private static final Pattern ONE_IN = pattern(joint("one-in"));

    /** Four digits that a zone, or the military hour, follows. */
    private static final Pattern CLOCK = pattern("(?<![\\d.,:])([01]\\d|2[0-3])([0-5]\\d)"
            + "(?= ?(?:gmt|utc|msk|bst|cet|cest|est|edt|pst|pdt|hrs|hours)\\b| local time\\b)");

    /** A rate stands no further from its figure. */
    private static final int RATE_REACH = 40;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Statement statement;
    private final String language;
    private final String text;
    private final String lower;

    private FigureReader(Statement statement) {
        this.statement = statement;
        this.language = statement.language().startsWith("ru") ? "ru" : "en";
        this.text = statement.text();
        this.lower = Letters.foldInPlace(text);
    }

    static List<Figure> read(Statement statement) {
        return new FigureReader(statement).figures();
    }

    private static String joint(String which) {
        return Table.rows(FigureReader.class, "figure-joints.tsv", 2).stream()
                .filter(row -> row.get(0).equals(which))
                .map(row -> row.get(1))
                .findFirst()
                .orElseThrow();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    private List<Figure> figures() {
        List<Draft> drafts = new ArrayList<>();
        for (Quantity quantity :
                clocks(halves(QuantityReader.of(statement.language()).read(text)))) {
            drafts.add(context(unit(new Draft(quantity))));
        }
        drafts = joined(drafts);
        ranges(drafts);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int next =
                    i + 1 < drafts.size() ? drafts.get(i + 1).quantity().span().start() : lower.length();
            figures.add(figure(drafts.get(i), next));
        }
        return List.copyOf(figures);
    }

    private Figure figure(Draft draft, int next) {
        int shift = statement.span().start();
        return new Figure(
                statement,
                at(draft.quantity(), shift),
                draft.others().stream().map(other -> at(other, shift)).toList(),
                new TextSpan(draft.quantity().span().start(), draft.end()).shift(shift),
                rate(draft.quantity().span().end(), next));
    }

    private static Quantity at(Quantity quantity, int shift) {
        return new Quantity(
                quantity.kind(),
                quantity.value(),
                quantity.unit(),
                quantity.loose(),
                quantity.span().shift(shift));
    }

    private @Nullable Unit rate(int from, int next) {
        int to = Math.min(Math.min(next, from + RATE_REACH), lower.length());
        for (Rate rate : RATES) {
            if (rate.language().equals(language)
                    && rate.pattern()
                            .matcher(lower)
                            .region(from, Math.max(from, to))
                            .find()) {
                return rate.unit();
            }
        }
        return null;
    }

    /** Adds the words that say half of a unit. */
    private List<Quantity> halves(List<Quantity> read) {
        List<Quantity> all = new ArrayList<>(read);
        for (HalfWord half : HALVES) {
            Matcher matcher = half.word().matcher(lower);
            while (half.language().equals(language) && matcher.find()) {
                TextSpan span = new TextSpan(matcher.start(), matcher.end());
                if (read.stream().noneMatch(quantity -> quantity.span().overlaps(span))) {
                    all.add(new Quantity(Kind.NUMBER, half.value(), half.unit(), true, span));
                }
            }
        }
        all.sort(Comparator.comparing(Quantity::span));
        return all;
    }

    private List<Quantity> clocks(List<Quantity> quantities) {
        List<Quantity> all = new ArrayList<>(quantities);
        Matcher matcher = CLOCK.matcher(lower);
        while (matcher.find()) {
            TextSpan span = new TextSpan(matcher.start(), matcher.end());
            long minutes = 60L * Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2));
            all.replaceAll(quantity -> quantity.span().equals(span)
                    ? new Quantity(Kind.TIME, BigDecimal.valueOf(minutes), Unit.NONE, false, span)
                    : quantity);
        }
        return all;
    }

    /** The unit that is said in several words, or the units that may be meant. */
    private Draft unit(Draft draft) {
        Quantity quantity = draft.quantity();
        if (quantity.kind() != Kind.NUMBER && quantity.kind() != Kind.YEAR) {
            return draft;
        }
        int end = quantity.span().end();
        Draft found = draft;
        for (UnitPhrase phrase : UNITS) {
            Matcher matcher = phrase.pattern().matcher(lower).region(end, lower.length());
            if (phrase.language().equals(language) && matcher.lookingAt()) {
                Quantity measured = measured(quantity, quantity.value(), phrase.unit());
                if (phrase.certain()) {
                    return new Draft(measured).to(matcher.end());
                }
                found = found.or(measured).to(matcher.end());
            }
        }
        return found;
    }

    private Draft context(Draft draft) {
        Quantity quantity = draft.quantity();
        Draft found = draft;
        for (FigureContext context : FigureContext.ALL) {
            if (context.holds(language, quantity, lower)) {
                found = switch (context.effect()) {
                    case ADD -> found.with(shifted(quantity, context.number()));
                    case OR_ADD -> found.or(shifted(quantity, context.number()));
                    case SHARE -> found.with(share(BigDecimal.ONE, quantity.value(), quantity.span()));
                    case FIRM ->
                        found.with(new Quantity(
                                quantity.kind(), quantity.value(), quantity.unit(), false, quantity.span()));
                };
            }
        }
        return found;
    }

    private static Quantity shifted(Quantity quantity, int days) {
        BigDecimal value = quantity.value().add(BigDecimal.valueOf(days));
        if (quantity.kind() == Kind.WEEKDAY) {
            value = BigDecimal.valueOf(Math.floorMod(value.intValue() - 1, 7) + 1L);
        }
        return new Quantity(quantity.kind(), value, quantity.unit(), false, quantity.span());
    }

    private static Quantity share(BigDecimal part, BigDecimal whole, TextSpan span) {
        BigDecimal value = part.divide(whole.max(BigDecimal.ONE), 3, RoundingMode.DOWN);
        return new Quantity(Kind.NUMBER, value, Unit.NONE, false, span);
    }

    private static Quantity measured(Quantity quantity, BigDecimal value, Unit unit) {
        return new Quantity(Kind.NUMBER, value, unit, quantity.loose(), quantity.span());
    }

    /** Joins neighbours that say one figure: 6ft 6in, three quarters, one in five. */
    private List<Draft> joined(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft before = all.isEmpty() ? null : all.get(all.size() - 1);
            Draft one = before == null ? null : one(before, draft);
            if (one == null) {
                all.add(draft);
            } else {
                all.set(all.size() - 1, one);
            }
        }
        return all;
    }

    /** The figure that both say together; null when they are two. */
    private @Nullable Draft one(Draft before, Draft after) {
        Quantity first = before.quantity();
        Quantity second = after.quantity();
        String between = lower.substring(first.span().end(), second.span().start());
        TextSpan span = new TextSpan(first.span().start(), second.span().end());
        boolean small = isWhole(first) && first.value().compareTo(BigDecimal.TEN) < 0;
        if (small && between.equals(" ") && isFraction(second)) {
            BigDecimal value = first.value()
                    .multiply(second.value(), MathContext.DECIMAL32)
                    .setScale(3, RoundingMode.HALF_UP);
            return new Draft(new Quantity(Kind.NUMBER, value, Unit.NONE, false, span));
        }
        boolean oneIn = first.value().compareTo(BigDecimal.ONE) == 0 && isWhole(second);
        if (oneIn
                && second.value().compareTo(BigDecimal.ONE) > 0
                && ONE_IN.matcher(between).matches()) {
            return new Draft(share(BigDecimal.ONE, second.value(), span)).or(second);
        }
        return COMPOUND.matcher(between).matches() ? compound(first, after, span) : null;
    }

    private static @Nullable Draft compound(Quantity first, Draft after, TextSpan span) {
        Dimension dimension = first.unit().dimension();
        if (dimension != Dimension.LENGTH && dimension != Dimension.DURATION && dimension != Dimension.MASS) {
            return null;
        }
        List<Quantity> readings = new ArrayList<>(List.of(after.quantity()));
        readings.addAll(after.others());
        for (Quantity second : readings) {
            Unit unit = second.unit();
            double smaller = second.value().doubleValue() * unit.size();
            if (unit.dimension() == dimension
                    && unit.size() < first.unit().size()
                    && smaller < first.unit().size()) {
                BigDecimal value = BigDecimal.valueOf(
                                first.value().doubleValue() * first.unit().size() / unit.size())
                        .add(second.value())
                        .setScale(2, RoundingMode.HALF_UP);
                return new Draft(new Quantity(Kind.NUMBER, value, unit, false, span)).or(first);
            }
        }
        return null;
    }

    private static boolean isWhole(Quantity quantity) {
        return quantity.kind() == Kind.NUMBER
                && quantity.value().stripTrailingZeros().scale() <= 0;
    }

    private static boolean isFraction(Quantity quantity) {
        return quantity.value().signum() > 0
                && quantity.value().compareTo(BigDecimal.ONE) < 0
                && quantity.unit() == Unit.NONE;
    }

    /** Gives the first end of a range the magnitude and the unit that stand at the second, and the second the first's. */
    private void ranges(List<Draft> drafts) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Quantity first = drafts.get(i).quantity();
            Quantity second = drafts.get(i + 1).quantity();
            String between = lower.substring(first.span().end(), second.span().start());
            if (first.kind() == Kind.NUMBER
                    && second.kind() == Kind.NUMBER
                    && RANGE.matcher(between).matches()) {
                BigDecimal value = scaled(first, second);
                Unit unit = first.unit() == Unit.NONE ? second.unit() : first.unit();
                if (unit != first.unit() || value.compareTo(first.value()) != 0) {
                    drafts.set(i, drafts.get(i).or(first).with(measured(first, value, unit)));
                }
                if (second.unit() == Unit.NONE && first.unit() != Unit.NONE) {
                    drafts.set(
                            i + 1, drafts.get(i + 1).or(second).with(measured(second, second.value(), first.unit())));
                }
                for (Quantity other : drafts.get(i + 1).others()) {
                    if (other.unit() != Unit.NONE && first.unit() == Unit.NONE) {
                        drafts.set(i, drafts.get(i).or(measured(first, value, other.unit())));
                    }
                }
            }
        }
    }

    /** «2–4 тысячи» is 2,000 to 4,000: only the second number has its magnitude. */
    private BigDecimal scaled(Quantity first, Quantity second) {
        boolean hasWord = second.span().of(text).codePoints().anyMatch(Character::isLetter);
        BigDecimal magnitude = BigDecimal.ONE;
        while (magnitude.multiply(THOUSAND).compareTo(second.value()) <= 0) {
            magnitude = magnitude.multiply(THOUSAND);
        }
        BigDecimal value = first.value().multiply(magnitude);
        return hasWord && first.value().compareTo(THOUSAND) < 0 && value.compareTo(second.value()) <= 0
                ? value
                : first.value();
    }
}
