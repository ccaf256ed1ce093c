package dev.parallax.translation.local;

import java.util.List;

/** A loaded model that translates sentences. Safe for use by several threads; closing twice does nothing more. */
public interface SentenceModel extends AutoCloseable {

    /** The sentence's tokens as the model wants them, with the one that ends it. */
    int[] encode(String sentence);

    /** The text of the tokens, without the special ones. */
    String decode(int[] tokens);

    /**
     * Translates sentences of about the same length, all at once.
     *
     * @param beams hypotheses that are followed side by side; 1 is greedy
     * @return one for each
     * @throws SentenceModelException when the model fails
     */
    List<Decoded> translate(List<int[]> sentences, int beams);

    @Override
    void close();
}
