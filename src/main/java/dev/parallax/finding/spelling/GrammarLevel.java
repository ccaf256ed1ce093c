package dev.parallax.finding.spelling;

import java.util.Set;

/** How many of LanguageTool's rules a job wants to hear. */
public enum GrammarLevel {
    /** None: only our own checkers. */
    OFF(Set.of()),
    /** The rules about confused words and grammar, where our model of the context does not speak against them. */
    CAREFUL(Set.of("CONFUSED_WORDS", "TYPOS", "GRAMMAR", "NONSTANDARD_PHRASES", "MULTITOKEN_SPELLING")),
    /** All but spelling and style, as they come. */
    ALL(Set.of(
            "CONFUSED_WORDS",
            "TYPOS",
            "GRAMMAR",
            "NONSTANDARD_PHRASES",
            "MULTITOKEN_SPELLING",
            "COLLOCATIONS",
            "COMPOUNDING",
            "SEMANTICS",
            "LOGIC",
            "CASING",
            "PUNCTUATION",
            "TYPOGRAPHY",
            "MISC"));

    private final Set<String> categories;

    GrammarLevel(Set<String> categories) {
        this.categories = categories;
    }

    /** LanguageTool's ids of the categories that are switched on. */
    Set<String> categories() {
        return categories;
    }
}
