package dev.parallax.alignment;

import java.util.List;

/** Aligns two lists of texts. Deterministic, safe for use by several threads. */
public interface Aligner {

    /** @param similarity how alike the two languages' texts are; it may remember what it computed for these lists */
    Alignment align(List<String> source, List<String> target, Similarity similarity);
}
