package dev.parallax.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.translation.TranslationException.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranslatorsTests {

    private final Translators translators = new Translators(List.of(new Fake("beta"), new Fake("alpha")));

    @Test
    void makesTheOneThatIsNamed() {
        assertThat(translators.create(TranslatorSettings.of("beta")).id()).isEqualTo("beta");
    }

    @Test
    void listsTheIdsInOrder() {
        assertThat(translators.ids()).containsExactly("alpha", "beta");
    }

    @Test
    void namesTheCandidatesWhenThereIsNoSuchEngine() {
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> translators.create(TranslatorSettings.of("gamma")))
                .withMessage("translator.engine is 'gamma', and there is no such engine: set one of alpha, beta")
                .satisfies(exception -> assertThat(exception.kind()).isEqualTo(Kind.CONFIGURATION));
    }

    @Test
    void refusesToChooseBetweenTwoOfOneName() {
        Translators twice = new Translators(List.of(new Fake("alpha"), new Fake("alpha")));

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> twice.create(TranslatorSettings.of("alpha")))
                .withMessageContaining("2 engines of that name")
                .withMessageContaining(Fake.class.getName());
    }

    @Test
    void namesAnOptionThatTheEngineDoesNotKnow() {
        TranslatorSettings settings = TranslatorSettings.of("alpha").withOption("colour", "red");

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> settings.knowsOnly("size", "shape"))
                .withMessage("The engine alpha has no option colour: it has shape, size");
    }

    @Test
    void namesOptionValueAndBoundsOfANumberOutOfBounds() {
        TranslatorSettings settings = TranslatorSettings.of("alpha").withOption("beam", "many");

        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> settings.option("beam", 1, 1, 16))
                .withMessage("translator.options.beam of the engine alpha is 'many': set a whole number from 1 to 16");
    }

    private record Fake(String id) implements TranslatorFactory {
        @Override
        public Translator create(TranslatorSettings settings) {
            return new ScriptedTranslator(id);
        }
    }
}
