package dev.parallax.translation.lexical;

import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;

/** Makes the engine {@code lexical}, which has no settings. */
public final class LexicalFactory implements TranslatorFactory {

    @Override
    public String id() {
        return "lexical";
    }

    @Override
    public Translator create(TranslatorSettings settings) {
        settings.knowsOnly();
        return new LexicalTranslator();
    }
}
