package dev.parallax.alignment;

import java.util.List;

/** Reads the terms that a text of one language is compared by. Deterministic, safe for use by several threads. */
@FunctionalInterface
public interface TermReader {

    /** The terms of a text, in its order; words that say nothing by themselves are left out. */
    List<Term> read(String text);
}
