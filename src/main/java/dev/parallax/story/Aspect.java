package dev.parallax.story;

import dev.parallax.alignment.Term;
import java.util.List;

/** What editions are compared in: what tells one event from another of its kind, and the words that tell the kind. */
enum Aspect {
    NAMES,
    FIGURES,
    /** Months, weekdays, times of the day, decades. */
    DATES,
    WORDS,
    /** Words of which it is not known what they may be in the other language: they speak for a pair, never against it. */
    UNKNOWN;

    private static final List<String> DATE_KEYS = List.of("#month:", "#weekday:", "#time:", "#decade:");

    static Aspect of(Term term) {
        return switch (term.kind()) {
            case NAME -> NAMES;
            case WORD -> WORDS;
            case UNKNOWN, MARK -> UNKNOWN;
            case FIGURE -> {
                String key = term.keys().get(0).value();
                yield DATE_KEYS.stream().anyMatch(key::startsWith) ? DATES : FIGURES;
            }
        };
    }

    /** Whether it tells one event from another of its kind. */
    boolean isFact() {
        return this == NAMES || this == FIGURES || this == DATES;
    }
}
