package dev.parallax.alignment;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Compares texts by the terms that they share, each weighted by its rarity. Symmetric: with the readers exchanged, the
 * mirrored question has the same answer.
 */
public final class TermSimilarity implements Similarity {

    private final TermReader source;
    private final TermReader target;
    private final ToDoubleBiFunction<String, String> names;

    /**
     * @param names how surely two names are the same, 0 to 1, given as they stand in the source and in the target; asked
     *     for those that share their rough key
     */
    public TermSimilarity(TermReader source, TermReader target, ToDoubleBiFunction<String, String> names) {
        this.source = source;
        this.target = target;
        this.names = names;
    }

    /** Compares texts of one language: names are the same when they are spelt so. */
    public TermSimilarity(TermReader reader) {
        this(reader, reader, (one, other) -> one.equals(other) ? 1 : 0);
    }

    @Override
    public Comparison compare(List<String> sourceTexts, List<String> targetTexts) {
        return new TermComparison(new MatchedTerms(source, sourceTexts), new MatchedTerms(target, targetTexts), names);
    }
}
