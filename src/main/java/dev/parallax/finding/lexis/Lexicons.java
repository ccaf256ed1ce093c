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

    private final Map<String, Lexicon> plain = new ConcurrentHashMap<>();
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

    /** Whether there is a dictionary of the language: for English and Russian always, for some others when its jar is there. */
    public static boolean spells(String language) {
        return Dictionaries.areThere(language);
    }

    /** Whether the language is checked as soon as the jar with its dictionary is there. */
    public static boolean canSpell(String language) {
        return Dictionaries.areKnown(language);
    }

    /** What is known of how the language is spelt; empty when there is no dictionary. */
    public Optional<Lexicon> spelling(String language) {
        if (knows(language) || !spells(language)) {
            return of(language);
        }
        return Optional.of(plain.computeIfAbsent(language, Lexicon::plain));
    }

    /** The lexicon; empty for a language that nothing here knows. */
    public Optional<Lexicon> of(String language) {
        return LANGUAGES.contains(language) ? Optional.of(Lexicon.load(language)) : Optional.empty();
    }
}
