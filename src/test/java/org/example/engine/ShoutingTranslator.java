package org.example.engine;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationLimits;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import java.util.List;
import java.util.Locale;

/** The smallest engine there can be: it says everything in capitals, as loudly as its volume. */
final class ShoutingTranslator implements Translator {

    private final int volume;

    ShoutingTranslator(int volume) {
        this.volume = volume;
    }

    @Override
    public String id() {
        return "shouting";
    }

    @Override
    public String model() {
        return "volume " + volume;
    }

    @Override
    public boolean supports(LanguagePair pair) {
        return pair.target().equals("en");
    }

    @Override
    public TranslationLimits limits() {
        return TranslationLimits.NONE;
    }

    @Override
    public List<TranslationResult> translate(TranslationRequest request) {
        return request.texts().stream().map(this::translate).toList();
    }

    private TranslationResult translate(String text) {
        if (text.isBlank()) {
            return new TranslationResult.Untranslated("it is empty");
        }
        return new TranslationResult.Translated(text.toUpperCase(Locale.ROOT) + "!".repeat(volume), 1, List.of());
    }
}
