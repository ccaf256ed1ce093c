package dev.parallax.translation.onnx;

import ai.onnxruntime.OrtException;

/** Gives the next token's scores for several rows at once. Used by one thread. */
interface Decoder extends AutoCloseable {

    /**
     * Goes one step on.
     *
     * @param tokens the token that each row got last
     * @return for each row a score (logit) for each token of the vocabulary
     */
    float[][] next(int[] tokens) throws OrtException;

    /** Goes on with these rows, by their present numbers: a row may come several times, or not at all. */
    void select(int[] rows) throws OrtException;

    @Override
    void close();
}
