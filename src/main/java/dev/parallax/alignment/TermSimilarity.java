package dev.parallax.alignment;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Compares texts by the terms that they share, each weighted by its rarity. */
public final class TermSimilarity implements Similarity {

    private final TermReader source;
    private final TermReader target;
    private final ToDoubleBiFunction<String, String> names;
    private final Basis basis;

    /**
     * @param source reads the texts of the source
     * @param target reads those of the target
     * @param names how surely two names are the same, 0 to 1, the source's first; asked for those that share their rough key
     * @param basis what the two languages are compared by
     */
    public TermSimilarity(TermReader source, TermReader target, ToDoubleBiFunction<String, String> names, Basis basis) {
        this.source = source;
        this.target = target;
        this.names = names;
        this.basis = basis;
    }

    /** Compares texts of one language: names are the same when they are spelt so. */
    public TermSimilarity(TermReader reader) {
        this(reader, reader, (one, other) -> one.equals(other) ? 1 : 0, Basis.LEXICON);
    }

    @Override
    public Comparison compare(List<String> source, List<String> target) {
        return new TermComparison(
                new MatchedTerms(this.source, source), new MatchedTerms(this.target, target), names, basis);
    }

    @Override
    public TermSimilarity mirrored() {
        return new TermSimilarity(target, source, (one, other) -> names.applyAsDouble(other, one), basis);
    }
}
