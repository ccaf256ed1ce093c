package dev.parallax.finding.number;

import dev.parallax.finding.reading.Figure;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Quantity.Kind;
import dev.parallax.quantity.Unit;
import dev.parallax.quantity.Unit.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * The figures of two texts that say the same, set against each other: equal ones first, then converted ones, then what
 * stands in the other's place.
 */
public final class FigureComparison {

    private static final FigureLimits LIMITS = FigureLimits.DEFAULTS;

    private static final Pattern POINT = Pattern.compile("\\.");

    /** Two figures, one of each text. */
    public record Pair(Figure source, Figure target) {}

    private final List<Pair> same = new ArrayList<>();
    private final List<Pair> otherUnit = new ArrayList<>();
    private final List<Figure> sourceOnly;
    private final List<Figure> targetOnly;

    public FigureComparison(List<Figure> source, List<Figure> target) {
        sourceOnly = new ArrayList<>(source);
        targetOnly = new ArrayList<>(target);
        same.addAll(takeFigures((a, b) -> !areOtherHalves(a, b)
                && a.may(b, (one, other) -> one.sameFigureAs(other) && one.unit() == other.unit())));
        same.addAll(takeFigures((a, b) ->
                !areOtherHalves(a, b) && a.may(b, (one, other) -> one.sameFigureAs(other) && !contradict(one, other))));
        takeAny(FigureComparison::converted);
        take(FigureComparison::nearlySaid);
        otherUnit.addAll(
                takeFigures((a, b) -> !areOtherHalves(a, b) && a.quantity().sameFigureAs(b.quantity())));
        takeSpeltAlike();
    }

    /** Leaves out what a neighbour has left over: sentences are cut elsewhere in another language. */
    public void answerFrom(FigureComparison neighbour) {
        answer(sourceOnly, neighbour.targetOnly);
        answer(targetOnly, neighbour.sourceOnly);
    }

    private static void answer(List<Figure> here, List<Figure> there) {
        here.removeIf(figure -> {
            Figure other = there.stream()
                    .filter(candidate -> candidate.may(figure, FigureComparison::sameElsewhere))
                    .findFirst()
                    .orElse(null);
            return other != null && there.remove(other);
        });
    }

    /** Of a neighbour's statement the same hour is asked for: a dial's other half is chance there. */
    private static boolean sameElsewhere(Quantity a, Quantity b) {
        boolean times = a.kind() == Kind.TIME && b.kind() == Kind.TIME;
        return a.sameFigureAs(b) && (!times || a.value().compareTo(b.value()) == 0);
    }

    /** Noon and midnight: a dial shows the same, but words say which half of the day it is. */
    private static boolean areOtherHalves(Figure a, Figure b) {
        return a.quantity().kind() == Kind.TIME
                && b.quantity().kind() == Kind.TIME
                && !a.inDigits()
                && !b.inDigits()
                && a.quantity().value().compareTo(b.quantity().value()) != 0;
    }

    /** Takes the figures that stand in each other's place, the surest first. */
    public List<Pair> takeDiffering() {
        List<Pair> differing = new ArrayList<>(takeFigures(FigureComparison::areOtherHalves));
        differing.addAll(take((a, b) -> sameSort(a, b) && a.unit() == b.unit() && a.unit() != Unit.NONE));
        differing.addAll(take((a, b) -> sameSort(a, b) && digitsInCommon(a, b)));
        differing.addAll(take(FigureComparison::sameSort));
        return differing;
    }

    /** One language's grouping comma is the other's decimal point, and editions copy figures as they stand. */
    private void takeSpeltAlike() {
        sourceOnly.removeIf(figure -> figure.inDigits()
                && targetOnly.stream()
                        .filter(other -> POINT.matcher(other.text())
                                .replaceAll(",")
                                .equals(POINT.matcher(figure.text()).replaceAll(",")))
                        .findFirst()
                        .map(targetOnly::remove)
                        .orElse(false));
    }

    /** Takes out the pairs of which some reading passes. */
    private List<Pair> takeAny(BiPredicate<Quantity, Quantity> test) {
        return takeFigures((a, b) -> a.may(b, test));
    }

    /** Takes out the pairs that pass as they are most likely meant. */
    private List<Pair> take(BiPredicate<Quantity, Quantity> test) {
        return takeFigures((a, b) -> test.test(a.quantity(), b.quantity()));
    }

    /** In text order. */
    private List<Pair> takeFigures(BiPredicate<Figure, Figure> test) {
        List<Pair> taken = new ArrayList<>();
        for (int i = 0; i < sourceOnly.size(); i++) {
            for (int j = 0; j < targetOnly.size(); j++) {
                if (test.test(sourceOnly.get(i), targetOnly.get(j))) {
                    taken.add(new Pair(sourceOnly.remove(i), targetOnly.remove(j)));
                    i--;
                    break;
                }
            }
        }
        return taken;
    }

    /** The same figure of different things: 5 million dollars, 5 million euros. */
    private static boolean contradict(Quantity a, Quantity b) {
        Dimension first = a.unit().dimension();
        Dimension second = b.unit().dimension();
        return first != Dimension.NONE
                && second != Dimension.NONE
                && a.unit() != b.unit()
                && !isPerTime(a.unit(), b.unit())
                && !isPerTime(b.unit(), a.unit());
    }

    /** Miles an hour, of which only the miles were read. */
    private static boolean isPerTime(Unit speed, Unit length) {
        return speed.dimension() == Dimension.SPEED && speed.name().startsWith(length.name() + "_");
    }

    /** Miles and kilometres, weeks and days, halves and per cent. */
    static boolean converted(Quantity a, Quantity b) {
        Dimension dimension = a.unit().dimension();
        if (dimension != b.unit().dimension()
                || dimension == Dimension.NONE
                || dimension == Dimension.MONEY
                || a.unit() == b.unit()) {
            return share(a, b) || share(b, a);
        }
        double first = a.unit().inBase(a.value().doubleValue());
        double second = b.unit().inBase(b.value().doubleValue());
        double off = Math.abs(first - second);
        double rounding = isPrecise(a) || isPrecise(b) ? LIMITS.precise() : LIMITS.rounding();
        return off <= rounding * Math.max(first, second)
                || (dimension == Dimension.TEMPERATURE && off <= LIMITS.degrees());
    }

    private static boolean isPrecise(Quantity measure) {
        return measure.value().stripTrailingZeros().precision() >= LIMITS.digits();
    }

    private static boolean share(Quantity part, Quantity percent) {
        return percent.unit() == Unit.PERCENT
                && part.value().compareTo(BigDecimal.ONE) < 0
                && Math.abs(part.value().doubleValue() * 100 - percent.value().doubleValue()) < 1.5;
    }

    /** A loose figure answers many: <i>a thousand</i> thousands, <i>both</i> two, <i>twice</i> «второй». */
    private static boolean nearlySaid(Quantity a, Quantity b) {
        if (a.kind() == Kind.MAGNITUDE || b.kind() == Kind.MAGNITUDE) {
            // A Russian counts by tens what an English speaker counts by dozens.
            return a.loose()
                    && b.loose()
                    && (a.value().compareTo(b.value()) == 0 || (tensOrDozens(a) && tensOrDozens(b)));
        }
        return false;
    }

    private static boolean tensOrDozens(Quantity quantity) {
        int value = quantity.value().intValue();
        return value == 10 || value == 12;
    }

    /** Whether one could stand in the other's place: what is loose only where both are. */
    private static boolean sameSort(Quantity a, Quantity b) {
        if (a.loose() != b.loose()) {
            return false;
        }
        Kind first = group(a.kind());
        return first == group(b.kind())
                && (!a.loose() || (a.kind() == b.kind() && (first == Kind.MAGNITUDE || first == Kind.ORDINAL)))
                && !(contradict(a, b) && a.unit().dimension() != b.unit().dimension());
    }

    private static Kind group(Kind kind) {
        return switch (kind) {
            case YEAR, DAY, ORDINAL -> Kind.NUMBER;
            default -> kind;
        };
    }

    private static boolean digitsInCommon(Quantity a, Quantity b) {
        String first = a.value().unscaledValue().toString();
        String second = b.value().unscaledValue().toString();
        if (first.length() != second.length()) {
            return false;
        }
        int common = 0;
        for (int i = 0; i < first.length(); i++) {
            common += first.charAt(i) == second.charAt(i) ? 1 : 0;
        }
        return common * 2 >= first.length();
    }

    /** The same figure, of the same thing as far as the texts say. */
    public List<Pair> same() {
        return same;
    }

    /** The same figure with units that contradict each other. */
    public List<Pair> otherUnit() {
        return otherUnit;
    }

    /** Whether both may say the same, in other units or as a share. */
    public static boolean agree(Figure a, Figure b) {
        return a.may(b, (one, other) -> (one.sameFigureAs(other) && !contradict(one, other)) || converted(one, other));
    }

    /** Figures that nothing of the other text answers. */
    public List<Figure> sourceOnly() {
        return sourceOnly;
    }

    /** See {@link #sourceOnly()}. */
    public List<Figure> targetOnly() {
        return targetOnly;
    }
}
