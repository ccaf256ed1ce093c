package dev.parallax.story;

import dev.parallax.alignment.Basis;
import java.util.List;
import java.util.function.Function;

/**
 * How editions in one language and those in the comparison language are read to be compared.
 *
 * @param between the two languages
 * @param ofSources of editions of the source language with each other
 * @param ofTargets of those in the comparison language
 * @param texts what is read of a source edition
 * @param areTranslationsApart whether the source editions' translations say something beside what their originals do
 */
record EditionReadings(
        Reading between,
        Reading ofSources,
        Reading ofTargets,
        Function<Edition, List<String>> texts,
        boolean areTranslationsApart) {

    /**
     * @param source and target are BCP 47 tags
     * @param translated whether the source editions are, of a language that no lexicon knows
     */
    static EditionReadings of(Reading.Choice choice, String source, String target, boolean translated) {
        Reading between = choice.of(source, target);
        boolean lexicon = between.basis() == Basis.LEXICON;
        if (!lexicon && translated) {
            Reading ofTargets = choice.of(target, target);
            return new EditionReadings(ofTargets, ofTargets, ofTargets, Edition::translatedTexts, false);
        }
        return new EditionReadings(
                between, choice.of(source, source), choice.of(target, target), Edition::texts, lexicon);
    }
}
