/**
 * Measures the quality of each stage on data that nobody here wrote: {@code ./mvnw -Peval verify
 * -Deval.dir=FOLDER -Deval.split=dev}. Predictions are left under {@code target/eval}.
 */
@NullMarked
package dev.parallax.eval;

import org.jspecify.annotations.NullMarked;
