package dev.parallax.alignment;

import java.util.List;

/** How alike texts of two languages (or of one) are. Handed to the aligner, which knows no language. */
public interface Similarity {

    /** Prepares the comparison of every text of the one list with every text of the other. */
    Matrix compare(List<String> source, List<String> target);

    /** Compared texts. */
    interface Matrix {

        /** How alike source texts {@code sourceFrom} until {@code sourceTo} and target texts {@code targetFrom} until {@code targetTo} are, 0 to 1. */
        double similarity(int sourceFrom, int sourceTo, int targetFrom, int targetTo);
    }
}
