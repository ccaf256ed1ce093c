package dev.parallax.story;

/** A lexicon that knows no language, so that texts are compared by their spelling. */
public final class UnknownLanguages extends NoLexicon {

    @Override
    public boolean knows(String language) {
        return false;
    }
}
