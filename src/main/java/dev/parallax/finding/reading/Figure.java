package dev.parallax.finding.reading;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Place;
import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.QuantityReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure where it stands.
 *
 * @param quantity with its span in the statement's paragraph
 */
public record Figure(Statement statement, Quantity quantity) {

    static List<Figure> of(Statement statement) {
        List<Figure> figures = new ArrayList<>();
        for (Quantity quantity : QuantityReader.of(statement.language()).read(statement.text())) {
            TextSpan span = quantity.span().shift(statement.span().start());
            figures.add(new Figure(
                    statement,
                    new Quantity(quantity.kind(), quantity.value(), quantity.unit(), quantity.loose(), span)));
        }
        return figures;
    }

    /** All figures of the statements, in order. */
    public static List<Figure> of(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.figures().stream())
                .toList();
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
