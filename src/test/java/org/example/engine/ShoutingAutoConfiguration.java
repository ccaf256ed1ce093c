package org.example.engine;

import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** All that Parallax has to know of the engine. */
@AutoConfiguration
public class ShoutingAutoConfiguration {

    @Bean
    TranslatorFactory shoutingTranslatorFactory() {
        return new TranslatorFactory() {
            @Override
            public String id() {
                return "shouting";
            }

            @Override
            public Translator create(TranslatorSettings settings) {
                settings.knowsOnly("volume");
                return new ShoutingTranslator(settings.option("volume", 1, 1, 11));
            }
        };
    }
}
