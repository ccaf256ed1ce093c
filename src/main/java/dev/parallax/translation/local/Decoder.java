package dev.parallax.translation.local;

/**
 * Gives the next token's scores for several rows at once. Used by one thread.
 *
 * <p>All throw {@link SentenceModelException} when the model fails.
 */
public interface Decoder extends AutoCloseable {

    /**
     * Goes one step on.
     *
     * @param tokens the token that each row got last
     * @return for each row a score (logit) for each token of the vocabulary
     */
    float[][] next(int[] tokens);

    /** Goes on with these rows, by their present numbers: a row may come several times, or not at all. */
    void select(int[] rows);

    @Override
    void close();
}
