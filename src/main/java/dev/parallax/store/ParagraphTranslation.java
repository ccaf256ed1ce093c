package dev.parallax.store;

import dev.parallax.translation.TranslationResult;

/**
 * What came of one paragraph.
 *
 * @param number the paragraph's
 * @param engine the engine's id, and the model's; empty for what no engine was asked for
 * @param remembered whether it came from the memory, with nothing handed to the engine
 * @param retry whether the next night should try again what is untranslated
 */
public record ParagraphTranslation(
        int number, TranslationResult result, String engine, String model, boolean remembered, boolean retry) {}
