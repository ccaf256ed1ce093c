package dev.parallax.translation;

/** A word that every engine translates: an engine that fails on it fails on everything. */
public final class KnownWord {

    private KnownWord() {}

    /** In the language that is translated from; English where we have none of its own. */
    public static String of(LanguagePair pair) {
        return pair.source().equals("ru") ? "Да" : "Yes";
    }
}
