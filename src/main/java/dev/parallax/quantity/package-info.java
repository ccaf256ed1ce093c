/**
 * Reads what text says in figures: {@link dev.parallax.quantity.Quantity} values, alike for all languages, so that
 * «полторы тысячи» and <i>1,500</i> are the same. Russian and English have words of their own, others those that CLDR has. Text comes in, quantities with their spans go out.
 * Uses {@code article}.
 */
@ApplicationModule(allowedDependencies = {"text", "article"})
@NullMarked
package dev.parallax.quantity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
