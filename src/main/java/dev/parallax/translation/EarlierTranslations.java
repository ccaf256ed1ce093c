package dev.parallax.translation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is of a text before any engine is asked: in the memories, and among what the engine itself made in this or an
 * earlier night. The best match wins; of equals the memory named first, and the engine's own comes last, so that a desk
 * can overrule it.
 */
record EarlierTranslations(
        Translator engine, List<Translator> memories, TranslationMemory store, Provenance provenance) {

    /** By text; a text that is not there is known to none. */
    Map<String, Translation> find(LanguagePair pair, Collection<String> texts) {
        Map<String, Translation> best = new LinkedHashMap<>();
        if (texts.isEmpty()) {
            return best;
        }
        List<String> asked = List.copyOf(texts);
        for (Translator memory : memories) {
            if (memory.supports(pair)) {
                offer(pair, memory, asked, best);
            }
        }
        store.recall(pair, provenance.origin(engine, pair), asked)
                .forEach((text, recalled) -> best.merge(text, recalled, EarlierTranslations::better));
        return best;
    }

    private void offer(LanguagePair pair, Translator memory, List<String> asked, Map<String, Translation> best) {
        List<TranslationResult> results = memory.translate(new TranslationRequest(pair, asked));
        for (int i = 0; i < asked.size(); i++) {
            if (results.get(i) instanceof TranslationResult.Translated found) {
                best.merge(asked.get(i), provenance.of(memory, pair, asked.get(i), found), EarlierTranslations::better);
            }
        }
    }

    private static Translation better(Translation first, Translation second) {
        return match(second) > match(first) ? second : first;
    }

    /** What an engine refused is no match. */
    private static double match(Translation translation) {
        return translation.result() instanceof TranslationResult.Translated translated ? translated.match() : 0;
    }
}
