package dev.parallax.finding.figure;

import dev.parallax.article.TextSpan;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.quantity.Unit;
import dev.parallax.quantity.Unit.Dimension;
import dev.parallax.text.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures that belong together: the ends of a range, the two units of a measure, the part and the whole. */
final class Joints {

    /** What stands between the ends of a range. */
    private static final Pattern RANGE = joint("range");

    /** What stands between the two units of one measure. */
    private static final Pattern COMPOUND = joint("compound");

    /** What stands between the part and the whole. */
    private static final Pattern ONE_IN = joint("one-in");

    /** What stands in three quarters and three-quarters. */
    private static final Pattern BEFORE_PART = Pattern.compile("[ \u00a0‐‑-]");

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final String text;
    private final String folded;

    /** @param folded the text folded, each letter where it was */
    Joints(String text, String folded) {
        this.text = text;
        this.folded = folded;
    }

    private static Pattern joint(String which) {
        return Table.rows(Joints.class, "figure-joints.tsv", 2).stream()
                .filter(row -> row.get(0).equals(which))
                .map(row -> FigureReader.pattern(row.get(1)))
                .findFirst()
                .orElseThrow();
    }

    /** The figures with neighbours joined that say one, and the ends of ranges completed. */
    List<FigureReading> join(List<FigureReading> figures) {
        List<FigureReading> joined = neighbours(figures);
        ranges(joined);
        return joined;
    }

    /** Joins neighbours that say one figure: 6ft 6in, three quarters, one in five. */
    private List<FigureReading> neighbours(List<FigureReading> figures) {
        List<FigureReading> all = new ArrayList<>();
        for (FigureReading figure : figures) {
            FigureReading before = all.isEmpty() ? null : all.get(all.size() - 1);
            FigureReading one = before == null ? null : one(before, figure);
            if (one == null) {
                all.add(figure);
            } else {
                all.set(all.size() - 1, one);
            }
        }
        return all;
    }

    /** The figure that both say together; null when they are two. */
    private @Nullable FigureReading one(FigureReading before, FigureReading after) {
        Quantity first = before.quantity();
        Quantity second = after.quantity();
        String between = folded.substring(first.span().end(), second.span().start());
        TextSpan span = new TextSpan(first.span().start(), second.span().end());
        boolean small = isWhole(first) && first.value().compareTo(BigDecimal.TEN) < 0;
        if (small && BEFORE_PART.matcher(between).matches() && isFraction(second)) {
            BigDecimal value = first.value()
                    .multiply(second.value(), MathContext.DECIMAL32)
                    .setScale(3, RoundingMode.HALF_UP);
            return new FigureReading(new Quantity(Kind.NUMBER, value, Unit.NONE, false, span));
        }
        boolean oneIn = first.value().compareTo(BigDecimal.ONE) == 0 && isWhole(second);
        if (oneIn
                && second.value().compareTo(BigDecimal.ONE) > 0
                && ONE_IN.matcher(between).matches()) {
            return new FigureReading(share(BigDecimal.ONE, second.value(), span)).or(second);
        }
        return COMPOUND.matcher(between).matches() ? compound(first, after, span) : null;
    }

    private static @Nullable FigureReading compound(Quantity first, FigureReading after, TextSpan span) {
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
                return new FigureReading(new Quantity(Kind.NUMBER, value, unit, false, span)).or(first);
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
    private void ranges(List<FigureReading> figures) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            Quantity first = figures.get(i).quantity();
            Quantity second = figures.get(i + 1).quantity();
            String between = folded.substring(first.span().end(), second.span().start());
            if (first.kind() == Kind.NUMBER
                    && second.kind() == Kind.NUMBER
                    && RANGE.matcher(between).matches()) {
                BigDecimal value = scaled(first, second);
                Unit unit = first.unit() == Unit.NONE ? second.unit() : first.unit();
                if (unit != first.unit() || value.compareTo(first.value()) != 0) {
                    figures.set(i, figures.get(i).or(first).with(Units.number(first, value, unit)));
                }
                if (second.unit() == Unit.NONE && first.unit() != Unit.NONE) {
                    figures.set(
                            i + 1,
                            figures.get(i + 1).or(second).with(Units.number(second, second.value(), first.unit())));
                }
                for (Quantity other : figures.get(i + 1).others()) {
                    if (other.unit() != Unit.NONE && first.unit() == Unit.NONE) {
                        figures.set(i, figures.get(i).or(Units.number(first, value, other.unit())));
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

    /** A number of parts of a whole, to three places. */
    static Quantity share(BigDecimal part, BigDecimal whole, TextSpan span) {
        BigDecimal value = part.divide(whole.max(BigDecimal.ONE), 3, RoundingMode.DOWN);
        return new Quantity(Kind.NUMBER, value, Unit.NONE, false, span);
    }
}
