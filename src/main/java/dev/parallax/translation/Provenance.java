package dev.parallax.translation;

import java.time.Clock;
import java.util.List;

/** Says of each result where it comes from, when, and what the guards have against it. Safe for use by several threads. */
record Provenance(TranslationGuard guard, Glossary glossary, Clock clock) {

    TranslationOrigin origin(Translator translator, LanguagePair pair) {
        return new TranslationOrigin(translator.id(), translator.model(), glossary.hash(pair));
    }

    Translation of(Translator translator, LanguagePair pair, String text, TranslationResult result) {
        List<TranslationIssue> issues =
                result instanceof TranslationResult.Translated done ? guard.check(pair, text, done) : List.of();
        return new Translation(pair, text, result, origin(translator, pair), clock.instant(), issues);
    }
}
