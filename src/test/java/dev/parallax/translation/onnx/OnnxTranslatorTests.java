package dev.parallax.translation.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationException;
import dev.parallax.translation.TranslationException.Kind;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorContract;
import dev.parallax.translation.TranslatorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OnnxTranslatorTests extends TranslatorContract {

    @TempDir
    private Path folder;

    @Override
    protected Translator createTranslator() {
        return TinyMarian.create(TinyMarian.settings().withOption("beams", "1"));
    }

    @Override
    protected List<String> texts() {
        return List.of(
                "14 человек задержаны в Москве в понедельник.",
                "На прошлой неделе работы завершились в Киеве.",
                "Эксперт подчеркнул вчера, что поставки выросли в Риге.");
    }

    @Test
    void translatesAParagraphSegmentBySegmentAndKeepsWhatStandsBetween() throws IOException {
        JsonNode expected = TinyMarian.expected().path("beam4");
        String first = TinyMarian.texts().get(0);
        String second = TinyMarian.texts().get(1);

        try (Translator translator = TinyMarian.create(TinyMarian.settings().withOption("beams", "4"))) {
            assertThat(translator.translate(new TranslationRequest(pair(), List.of(first + "  " + second + " — 5."))))
                    .containsExactly(new TranslationResult.Translated(
                            expected.path(0).path("text").asString() + "  "
                                    + expected.path(1).path("text").asString() + " — 5.",
                            1,
                            List.of()));
        }
    }

    @Test
    void takesTheModelsOwnBeamsAndLanguages() {
        try (Translator translator = TinyMarian.create(TinyMarian.settings())) {
            assertThat(translator.model())
                    .startsWith("tiny, encoder_model.onnx")
                    .endsWith("beams 4");
            assertThat(translator.supports(new LanguagePair("ru", "en-GB"))).isTrue();
            assertThat(translator.supports(pair().reverse())).isFalse();
        }
    }

    @Test
    void namesItselfByTheFilesItTook() {
        TranslatorSettings quantized = TinyMarian.settings().withOption("precision", "quantized");
        try (Translator translator = TinyMarian.create(quantized)) {
            assertThat(translator.model())
                    .contains("encoder_model_quantized.onnx", "decoder_model_merged_quantized.onnx");
        }
    }

    @Test
    void saysWhatAFolderLacks() throws IOException {
        assertRefused(folder.resolve("none"), "there is no such folder");
        assertRefused(folder, "it lacks config.json, vocab.json, source.spm, target.spm");

        copyModel(path -> !path.endsWith("encoder_model.onnx") && !path.endsWith("encoder_model_quantized.onnx"));
        assertRefused(folder, "it lacks encoder_model.onnx");
    }

    @Test
    void saysThatAModelIsOfAnotherKindOrBroken() throws IOException {
        copyModel(path -> true);
        Files.writeString(folder.resolve("config.json"), "{\"model_type\": \"t5\"}");
        assertRefused(folder, "the model type 't5', not 'marian'");

        Files.copy(
                TinyMarian.folder().resolve("config.json"),
                folder.resolve("config.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("encoder_model.onnx"), "no model");
        assertRefused(folder, "cannot use it");
    }

    @Test
    void asksForTheLanguagesWhenTheFilesDoNotSay() throws IOException {
        copyModel(path -> !path.endsWith("tokenizer_config.json"));

        assertRefused(folder, "set translator.options.source and translator.options.target");
        try (Translator translator = TinyMarian.create(TinyMarian.settings()
                .withPath(folder)
                .withOption("source", "ru")
                .withOption("target", "en"))) {
            assertThat(translator.supports(pair())).isTrue();
        }
    }

    @Test
    void saysOnceThatAGroupOfLanguagesIsNoLanguage() throws IOException {
        copyModel(path -> true);
        Path tokenizer = folder.resolve("tokenizer_config.json");
        Files.writeString(
                tokenizer,
                Files.readString(tokenizer).replaceAll("\"source_lang\": *\"\\w+\"", "\"source_lang\": \"zle\""));

        assertRefused(folder, "they say 'zle' and 'en'");
    }

    @Test
    void saysThatAPrefixIsNoneOfTheModels() {
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> TinyMarian.create(TinyMarian.settings().withOption("prefix", ">>rus<<")))
                .withMessageContaining("its vocabulary has no '>>rus<<'");
    }

    private static void assertRefused(Path path, String why) {
        assertThatExceptionOfType(TranslationException.class)
                .isThrownBy(() -> TinyMarian.create(TinyMarian.settings().withPath(path)))
                .withMessageContaining(why)
                .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.CONFIGURATION));
    }

    private void copyModel(java.util.function.Predicate<String> chosen) throws IOException {
        try (Stream<Path> files = Files.list(TinyMarian.folder())) {
            for (Path file : files.filter(path -> chosen.test(path.toString())).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }
}
