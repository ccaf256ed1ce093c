package dev.parallax.quantity;

import dev.parallax.quantity.Quantity.Kind;
import java.math.BigDecimal;

/** A quantity whose unit and place are not known yet. */
record Figure(Kind kind, BigDecimal value, boolean loose) {}
