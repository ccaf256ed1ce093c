package dev.parallax.store;

import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationResult;
import java.util.List;

/**
 * What came of one paragraph.
 *
 * @param number the paragraph's
 * @param engine the engine's id; empty for what no engine was asked
 * @param model the engine's model; empty when it does not tell
 * @param issues what the guards say against it
 * @param remembered whether it was made before this run, or by a translation memory
 * @param retry whether the next night should try again what is untranslated
 */
public record ParagraphTranslation(
        int number,
        TranslationResult result,
        String engine,
        String model,
        List<TranslationIssue> issues,
        boolean remembered,
        boolean retry) {

    public ParagraphTranslation {
        issues = List.copyOf(issues);
    }
}
