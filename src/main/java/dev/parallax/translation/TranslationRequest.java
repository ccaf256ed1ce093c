package dev.parallax.translation;

import java.util.List;

/** Texts of one language pair, within the engine's {@linkplain Translator#limits() limits}. */
public record TranslationRequest(LanguagePair pair, List<String> texts) {

    public TranslationRequest {
        texts = List.copyOf(texts);
    }
}
