package dev.parallax.translation;

import java.time.Instant;
import java.util.List;

/**
 * What an engine made of a text, as it is stored.
 *
 * @param source the text, as it was given
 * @param result the translation, or why there is none
 * @param time when the engine answered
 * @param issues what the guards say against the translation, in the order of {@link TranslationIssue.Kind}; a
 *     translation with any never counts as <i>the same wording</i>
 */
public record Translation(
        LanguagePair pair,
        String source,
        TranslationResult result,
        TranslationOrigin origin,
        Instant time,
        List<TranslationIssue> issues) {

    public Translation {
        issues = List.copyOf(issues);
    }
}
