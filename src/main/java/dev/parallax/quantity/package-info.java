/**
 * Reads what Russian and English text says in figures: {@link dev.parallax.quantity.Quantity} values, alike for both
 * languages, so that «полторы тысячи» and <i>1,500</i> are the same. Text comes in, quantities with their spans go out.
 * Uses {@code article}.
 */
@ApplicationModule(allowedDependencies = {"text", "article"})
@NullMarked
package dev.parallax.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
