package dev.parallax.story;

import dev.parallax.alignment.Basis;
import dev.parallax.alignment.TermReader;
import dev.parallax.alignment.TermSimilarity;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.translation.BilingualLexicon;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleBiFunction;

/**
 * How the texts of two languages are read to be compared.
 *
 * @param source reads the one
 * @param target reads the other
 * @param names how surely two words that share their rough key are one, 0 to 1; the source's first
 * @param basis what they are compared by
 */
record Reading(TermReader source, TermReader target, ToDoubleBiFunction<String, String> names, Basis basis) {

    /** Compares texts as they are read. */
    TermSimilarity similarity() {
        return new TermSimilarity(source, target, names, basis);
    }

    /** The readings of all pairs of languages. Safe for use by several threads; remembers what was read. */
    static final class Choice {

        private final BilingualLexicon lexicon;
        private final EditionTerms lexiconTerms;
        private final KnownNames lexiconNames = new KnownNames(EditionSimilarity::sameName);
        private final Map<String, Spelling> spellings = new ConcurrentHashMap<>();

        Choice(BilingualLexicon lexicon) {
            this.lexicon = lexicon;
            lexiconTerms = new EditionTerms(lexicon);
        }

        /** @param source and target are BCP 47 tags */
        Reading of(String source, String target) {
            if (isInLexicon(source) && isInLexicon(target)) {
                return new Reading(lexiconTerms, lexiconTerms, lexiconNames, Basis.LEXICON);
            }
            Spelling one = spellings.computeIfAbsent(source, Spelling::new);
            Spelling other = spellings.computeIfAbsent(target, Spelling::new);
            return new Reading(
                    new SpellingTerms(source, one),
                    new SpellingTerms(target, other),
                    (word, answer) -> Likeness.of(one.latin(word), other.latin(answer)),
                    source.equals(target) ? Basis.LEXICON : Basis.SPELLING);
        }

        /** Of a text whose language is not known the script tells which of the two it is. */
        boolean isInLexicon(String tag) {
            String language = Locale.forLanguageTag(tag).getLanguage();
            return language.isEmpty() || tag.equals(DetectedLanguage.UNDETERMINED) || lexicon.knows(language);
        }
    }
}
