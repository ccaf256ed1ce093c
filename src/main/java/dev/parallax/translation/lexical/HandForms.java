package dev.parallax.translation.lexical;

import dev.parallax.translation.lexical.HandLexicon.Entry;
import dev.parallax.translation.lexical.HandLexicon.Kind;
import dev.parallax.translation.lexical.RussianGrammar.Part;
import dev.parallax.translation.lexical.RussianGrammar.Reading;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms that the words of handwritten entries take in a text. */
final class HandForms {

    private static final Set<Part> ATTRIBUTES =
            Set.of(Part.ADJECTIVE, Part.SUPERLATIVE, Part.ACTIVE_PARTICIPLE, Part.PASSIVE_PARTICIPLE);

    private static final Pattern LIKE_AN_ADJECTIVE = Pattern.compile(".{2,}(ая|яя|ое|ее|ые|ие|ый|ий)");

    private HandForms() {}

    /**
     * What a word stands under that agrees with a noun after it, such as the first of «Чёрное море»: the adjective's lemma, or
     * its stem when the dictionary lacks it. Empty for any other word.
     */
    static Optional<String> attribute(String word) {
        RussianGrammar grammar = RussianGrammar.of(word);
        if (grammar.readings().isEmpty()) {
            return LIKE_AN_ADJECTIVE.matcher(word).matches() ? Optional.of(stem(word)) : Optional.empty();
        }
        return grammar.readings().stream()
                .filter(reading -> isNominative(reading) && ATTRIBUTES.contains(reading.part()))
                .map(Reading::lemma)
                .findFirst();
    }

    /** A word that the dictionary lacks less its ending; one for all forms of an adjective, too. */
    static String stem(String word) {
        String stem = Morphology.russianStem(word);
        return stem.endsWith("ск~") ? stem.substring(0, stem.length() - 3) + "~" : stem;
    }

    /** Whether a segment's word is a form of an entry's word that the entry allows. */
    static boolean matches(Segment segment, int i, Entry entry, int k) {
        String word = entry.words().get(k);
        if (segment.key(i).equals(word)) {
            return true;
        }
        boolean attributive = k < entry.words().size() - 1;
        RussianGrammar form = segment.grammar(i);
        return switch (entry.kind()) {
            case FIXED -> false;
            case NAME ->
                form.hasLemma(word)
                        || isCase(segment, i, word)
                        || agrees(form, word, Kind.NAME)
                        || (attributive && LIKE_AN_ADJECTIVE.matcher(word).matches() && hasStem(segment, i, word));
            case NOUN ->
                form.hasLemma(word)
                        || hasStem(segment, i, word)
                        || (entry.words().size() > 1 && agrees(form, word, Kind.NOUN));
            case ADJECTIVE -> form.hasLemma(word) || hasStem(segment, i, word);
            case VERB -> form.hasLemma(word);
        };
    }

    /**
     * Whether a form is a case of a word that the entry has in the nominative: «Чёрного» of «Чёрное море», «Штатов» of
     * «Соединённые Штаты». What the entry has in the plural stays in it, and so does what a name has in the singular.
     */
    private static boolean agrees(RussianGrammar form, String nominative, Kind kind) {
        return RussianGrammar.of(nominative).readings().stream()
                .filter(HandForms::isNominative)
                .anyMatch(reading -> form.readings().stream()
                        .anyMatch(other -> other.lemma().equals(reading.lemma())
                                && other.part() == reading.part()
                                && (other.number() == reading.number()
                                        || (kind == Kind.NOUN && reading.number() == 1))));
    }

    private static boolean isNominative(Reading reading) {
        return (reading.cases() & RussianGrammar.NOMINATIVE) != 0;
    }

    /** Whether a form that the dictionary lacks has the stem of a word. */
    private static boolean hasStem(Segment segment, int i, String word) {
        return segment.grammar(i).readings().isEmpty() && stem(segment.key(i)).equals(stem(word));
    }

    /** Whether a form that the dictionary lacks, or knows as a name only, is a case form of a name. */
    private static boolean isCase(Segment segment, int i, String name) {
        return segment.grammar(i).readings().stream().allMatch(reading -> reading.part() == Part.NAME)
                && HandLexicon.isCaseOf(segment.key(i), name);
    }
}
