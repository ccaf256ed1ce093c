package dev.parallax.finding.reading;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Place;
import dev.parallax.finding.figure.FigureReading;
import dev.parallax.finding.figure.FigureReading.Step;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Unit;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure where it stands.
 *
 * @param reading with spans in the statement's paragraph
 */
public record Figure(Statement statement, FigureReading reading) {

    /** What it most likely says, with its span in the statement's paragraph. */
    public Quantity quantity() {
        return reading.quantity();
    }

    /** From its first letter to the last of the unit that stands behind it, in the paragraph. */
    public TextSpan extent() {
        return reading.extent();
    }

    /** For how long it holds, as in six million a week; null where the text does not say. */
    public @Nullable Unit rate() {
        return reading.rate();
    }

    /** Whether a change is said to be by it, or up or down to it; null where it is neither. */
    public @Nullable Step step() {
        return reading.step();
    }

    /** All figures of the statements, in order. */
    public static List<Figure> of(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.figures().stream())
                .toList();
    }

    /** Whether some reading of this figure and some reading of the other stand in this relation. */
    public boolean may(Figure other, BiPredicate<Quantity, Quantity> relation) {
        return readings().anyMatch(mine -> other.readings().anyMatch(theirs -> relation.test(mine, theirs)));
    }

    private Stream<Quantity> readings() {
        return Stream.concat(Stream.of(quantity()), reading.others().stream());
    }

    /** Where it stands. */
    public Place place() {
        return statement.place(quantity().span());
    }

    /** Where it stands with its unit. */
    public Place wholePlace() {
        return statement.place(extent());
    }

    /** As it stands. */
    public String text() {
        return quantity().span().of(statement.paragraph().text());
    }

    /** The words in the marks of their language. */
    public String quoted() {
        return Languages.quoted(text(), statement.language());
    }

    /** Whether it is written in digits, and not in words only. */
    public boolean inDigits() {
        return text().codePoints().anyMatch(Character::isDigit);
    }
}
