package dev.parallax.finding.spelling;

import dev.parallax.translation.BilingualLexicon;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The lexicon of each language that can be checked, loaded when the first text in it comes. Safe for use by several threads. */
final class Lexicons {

    private static final Set<String> LANGUAGES = Set.of("en", "ru");

    private final Map<String, Lexicon> loaded = new ConcurrentHashMap<>();
    private final @Nullable BilingualLexicon bilingual;

    /** The same, knowing what the words of the one language are in the other. */
    Lexicons(@Nullable BilingualLexicon bilingual) {
        this.bilingual = bilingual;
    }

    Lexicons() {
        this(null);
    }

    /** Which words answer which in the other language; null when nothing knows. */
    @Nullable
    BilingualLexicon bilingual() {
        return bilingual;
    }

    /** The lexicon; empty for a language that nothing here knows. */
    Optional<Lexicon> of(String language) {
        return LANGUAGES.contains(language)
                ? Optional.of(loaded.computeIfAbsent(language, Lexicon::load))
                : Optional.empty();
    }
}
