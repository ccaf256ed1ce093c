package dev.parallax.finding.figure;

import dev.parallax.article.TextSpan;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is read in a text.
 *
 * @param quantity what it most likely says
 * @param others what it may say as well, with the same span: 2 for the 2 of «2–4 тысячи», Sunday for «в ночь на понедельник»
 * @param extent from its first letter to the last of the unit that stands behind it
 * @param rate for how long it holds, as in six million a week; null where the text does not say
 * @param step whether a change is said to be by it, or up or down to it; null where it is neither
 */
public record FigureReading(
        Quantity quantity,
        List<Quantity> others,
        TextSpan extent,
        @Nullable Unit rate,
        @Nullable Step step) {

    /** How a figure says a change. */
    public enum Step {
        BY,
        TO
    }

    public FigureReading {
        others = List.copyOf(others);
    }

    FigureReading(Quantity quantity) {
        this(quantity, List.of(), quantity.span(), null, null);
    }

    /** The same that most likely says something else. */
    FigureReading with(Quantity better) {
        return new FigureReading(better, others, extent, rate, step);
    }

    /** The same that may say this as well. */
    FigureReading or(Quantity other) {
        List<Quantity> more = new ArrayList<>(others);
        more.add(other);
        return new FigureReading(quantity, more, extent, rate, step);
    }

    /** The same with a unit that ends there. */
    FigureReading to(int end) {
        return new FigureReading(
                quantity, others, new TextSpan(extent.start(), Math.max(extent.end(), end)), rate, step);
    }

    FigureReading with(@Nullable Unit itsRate, @Nullable Step itsStep) {
        return new FigureReading(quantity, others, extent, itsRate, itsStep);
    }

    /** The same, further on in a longer text. */
    public FigureReading shift(int by) {
        return new FigureReading(
                shift(quantity, by),
                others.stream().map(other -> shift(other, by)).toList(),
                extent.shift(by),
                rate,
                step);
    }

    private static Quantity shift(Quantity quantity, int by) {
        return new Quantity(
                quantity.kind(),
                quantity.value(),
                quantity.unit(),
                quantity.loose(),
                quantity.span().shift(by));
    }
}
