package dev.parallax.finding.wording;

import dev.parallax.quantity.Quantity;
import dev.parallax.quantity.QuantityReader;
import java.util.List;

/** The figures that a statement says. */
final class Figures {

    private Figures() {}

    /** With spans in the paragraph. */
    static List<Quantity> of(Statement statement) {
        return QuantityReader.of(statement.language()).read(statement.text()).stream()
                .map(quantity -> new Quantity(
                        quantity.kind(),
                        quantity.value(),
                        quantity.unit(),
                        quantity.loose(),
                        quantity.span().shift(statement.span().start())))
                .toList();
    }
}
