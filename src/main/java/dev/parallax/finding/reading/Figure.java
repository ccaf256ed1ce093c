package dev.parallax.finding.reading;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Place;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.Unit;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A figure where it stands.
 *
 * @param quantity what it most likely says, with its span in the statement's paragraph
 * @param others what it may say as well, with the same span: 2 for the 2 of «2–4 тысячи», Sunday for «в ночь на понедельник»
 * @param extent from its first letter to the last of the unit that stands behind it, in the paragraph
 * @param rate for how long it holds, as in six million a week; null where the text does not say
 */
public record Figure(
        Statement statement,
        Quantity quantity,
        List<Quantity> others,
        TextSpan extent,
        @Nullable Unit rate) {

    public Figure {
        others = List.copyOf(others);
    }

    /** All figures of the statements, in order. */
    public static List<Figure> of(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.figures().stream())
                .toList();
    }

    /** Whether some reading of this figure and some reading of the other stand in this relation. */
    public boolean may(Figure other, BiPredicate<Quantity, Quantity> relation) {
        if (relation.test(quantity, other.quantity)) {
            return true;
        }
        return others.stream().anyMatch(mine -> relation.test(mine, other.quantity))
                || other.others.stream()
                        .anyMatch(theirs -> relation.test(quantity, theirs)
                                || others.stream().anyMatch(mine -> relation.test(mine, theirs)));
    }

    /** Whether a change is said to be by so much. */
    public boolean isStepBy() {
        return Steps.isBy(this, "by");
    }

    /** Whether a change is said to be up or down to it. */
    public boolean isStepTo() {
        return Steps.isBy(this, "to");
    }

    /** Where it stands. */
    public Place place() {
        return statement.place(quantity.span());
    }

    /** As it stands. */
    public String text() {
        return quantity.span().of(statement.paragraph().text());
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
