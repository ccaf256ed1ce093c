/** The engine {@code onnx}: a Marian model from a local folder, run in this process by ONNX Runtime. */
@NullMarked
package dev.parallax.translation.onnx;

import org.jspecify.annotations.NullMarked;
