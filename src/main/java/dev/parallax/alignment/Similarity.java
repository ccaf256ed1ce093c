package dev.parallax.alignment;

import java.util.List;

/**
 * How much speaks for it that texts of two languages, or of one, say the same. Handed to the aligner, which knows no
 * language. Safe for use by several threads.
 */
public interface Similarity {

    /** Prepares the comparison of every text of the one list with every text of the other. */
    Comparison compare(List<String> source, List<String> target);

    /** The same with the sides exchanged; itself where it makes no difference which language is the source. */
    default Similarity mirrored() {
        return this;
    }

    /** Compared texts, by their numbers in the two lists. For one thread at a time. */
    interface Comparison {

        /**
         * The evidence that neighbouring texts of the source and neighbouring texts of the target say the same, as a
         * log-likelihood ratio in nats: above 0 speaks for it, below 0 against. Ranges are half-open and not empty.
         */
        double evidence(int sourceFrom, int sourceTo, int targetFrom, int targetTo);

        /** What the evidence rests on. */
        default Basis basis() {
            return Basis.LEXICON;
        }
    }
}
