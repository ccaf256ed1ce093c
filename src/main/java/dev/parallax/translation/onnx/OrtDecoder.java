package dev.parallax.translation.onnx;

import ai.onnxruntime.OrtException;
import dev.parallax.translation.local.Decoder;
import dev.parallax.translation.local.SentenceModelException;

/** A decoder that ONNX Runtime runs. */
abstract class OrtDecoder implements Decoder {

    @Override
    public final float[][] next(int[] tokens) {
        try {
            return scores(tokens);
        } catch (OrtException failed) {
            throw new SentenceModelException(String.valueOf(failed.getMessage()), failed);
        }
    }

    @Override
    public final void select(int[] rows) {
        try {
            keep(rows);
        } catch (OrtException failed) {
            throw new SentenceModelException(String.valueOf(failed.getMessage()), failed);
        }
    }

    /** As {@link #next}. */
    abstract float[][] scores(int[] tokens) throws OrtException;

    /** As {@link #select}. */
    abstract void keep(int[] rows) throws OrtException;
}
