package dev.parallax.finding.lexis;

import dev.parallax.translation.BilingualLexicon;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The lexicon of each language that can be checked, loaded when the first text in it comes. Safe for use by several threads. */
public final class Lexicons {

    private static final Set<String> LANGUAGES = Set.of("en", "ru");

    private final Map<String, Lexicon> loaded = new ConcurrentHashMap<>();
    private final Map<String, EnglishVariant> english;
    private final @Nullable BilingualLexicon bilingual;

    /**
     * @param english the variant of each source that has one
     * @param bilingual knows what the words of the one language are in the other; null when nothing does
     */
    public Lexicons(Map<String, EnglishVariant> english, @Nullable BilingualLexicon bilingual) {
        this.english = Map.copyOf(english);
        this.bilingual = bilingual;
    }

    public Lexicons() {
        this(Map.of(), null);
    }

    /** The variant of English of the source; empty when each text settles its own. */
    public Optional<EnglishVariant> english(String source) {
        return Optional.ofNullable(english.get(source));
    }

    /** Which words answer which in the other language; null when nothing knows. */
    @Nullable
    public BilingualLexicon bilingual() {
        return bilingual;
    }

    /** Whether there is a lexicon of the language. */
    public static boolean knows(String language) {
        return LANGUAGES.contains(language);
    }

    /** The lexicon; empty for a language that nothing here knows. */
    public Optional<Lexicon> of(String language) {
        return LANGUAGES.contains(language)
                ? Optional.of(loaded.computeIfAbsent(language, Lexicon::load))
                : Optional.empty();
    }
}
