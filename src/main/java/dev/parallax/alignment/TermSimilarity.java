package dev.parallax.alignment;

import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Compares texts by the terms that they share, each weighted by its rarity. */
public final class TermSimilarity implements Similarity {

    private final TermReader reader;
    private final ToDoubleBiFunction<String, String> names;

    /**
     * @param reader of the texts of both sides
     * @param names how surely two names are the same, 0 to 1, in either order; asked for those that share their rough key
     */
    public TermSimilarity(TermReader reader, ToDoubleBiFunction<String, String> names) {
        this.reader = reader;
        this.names = names;
    }

    /** Compares texts of one language: names are the same when they are spelt so. */
    public TermSimilarity(TermReader reader) {
        this(reader, (one, other) -> one.equals(other) ? 1 : 0);
    }

    @Override
    public Comparison compare(List<String> source, List<String> target) {
        return new TermComparison(new MatchedTerms(reader, source), new MatchedTerms(reader, target), names);
    }
}
