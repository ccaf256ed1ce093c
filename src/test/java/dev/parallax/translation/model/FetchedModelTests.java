package dev.parallax.translation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.SimpleSplitter;
import dev.parallax.translation.TranslationRequest;
import dev.parallax.translation.TranslationResult.Translated;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.bergamot.BergamotFactory;
import dev.parallax.translation.onnx.OnnxFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tiny model of the test resources, laid out as public exports are, from the server to a translation. */
class FetchedModelTests {

    private static final List<String> AT_THE_ROOT =
            List.of("config.json", "generation_config.json", "vocab.json", "source.spm", "target.spm");

    private static final LanguagePair PAIR = new LanguagePair("ru", "en");

    private final Path folder;

    FetchedModelTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aMergedQuantizedDecoderIsFetchedAndTranslates() throws Exception {
        translates("quantized", "onnx/", "encoder_model_quantized.onnx", "decoder_model_merged_quantized.onnx");
    }

    @Test
    void separateDecodersInAFolderOfTheirOwnAreFetchedAndTranslate() throws Exception {
        translates("", "int8/", "encoder_model.onnx", "decoder_model.onnx", "decoder_with_past_model.onnx");
    }

    @Test
    void aModelOfFirefoxIsFetchedCompressedAndTranslates() throws Exception {
        Map<String, String> files = Map.of(
                "model.ruen.intgemm.alphas.bin", "model.ruen.intgemm.alphas.bin.gz",
                "lex.50.50.ruen.s2t.bin", "lex.50.50.ruen.s2t.bin.gz",
                "vocab.ruen.spm", "vocab.ruen.spm.gz");
        try (ModelServer server = new ModelServer()) {
            files.forEach((name, packed) -> server.with(packed, packed("/bergamot/tiny/" + name)));
            CataloguedModel model = new CataloguedModel(
                    "tiny",
                    "bergamot",
                    server.address(),
                    "CC0",
                    "nobody",
                    Map.of("source", "ru", "target", "en"),
                    files.values().stream()
                            .sorted()
                            .map(name -> new ModelFile(name, 0, ""))
                            .toList());
            Models models =
                    new Models(() -> new ModelCatalogue(List.of(model)), new ModelFolders(folder), variable -> null);
            assertFetchedAndTranslates(models, model, new BergamotFactory(new SimpleSplitter(), models));
        }
    }

    private void translates(String precision, String folderOfParts, String... parts) throws Exception {
        try (ModelServer server = new ModelServer()) {
            List<ModelFile> files = new java.util.ArrayList<>();
            for (String name : AT_THE_ROOT) {
                server.with(name, resource(name));
                files.add(new ModelFile(name, 0, ""));
            }
            for (String part : parts) {
                server.with(folderOfParts + part, resource(part));
                files.add(new ModelFile(folderOfParts + part, resource(part).length, ""));
            }
            CataloguedModel model = new CataloguedModel(
                    "tiny",
                    "onnx",
                    server.address(),
                    "CC0",
                    "nobody",
                    Map.of("source", "ru", "target", "en", "precision", precision),
                    files);
            Models models =
                    new Models(() -> new ModelCatalogue(List.of(model)), new ModelFolders(folder), variable -> null);
            assertFetchedAndTranslates(models, model, new OnnxFactory(new SimpleSplitter(), models));
        }
    }

    private static void assertFetchedAndTranslates(Models models, CataloguedModel model, TranslatorFactory factory)
            throws InterruptedException {
        TranslatorSettings settings = TranslatorSettings.of(factory.id()).withModel("tiny");
        assertThatThrownBy(() -> factory.create(settings)).hasMessageContaining("parallax model fetch tiny");
        models.fetch(model, null, bytes -> {});
        try (Translator translator = factory.create(settings)) {
            assertThat(translator.supports(PAIR)).isTrue();
            assertThat(translator.translate(new TranslationRequest(
                            PAIR, List.of("Министр сообщил вчера, что переговоры начались в Москве."))))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Translated.class,
                            result -> assertThat(result.text()).contains("minister", "Moscow"));
        }
    }

    @Test
    void aModelThatNobodyKnowsIsNamedWithThoseThereAre() {
        OnnxFactory factory = new OnnxFactory(new SimpleSplitter(), Models.of(variable -> folder.toString()));
        assertThatThrownBy(() -> factory.create(TranslatorSettings.of("onnx").withModel("opus-mt-xx-yy")))
                .hasMessageContaining("opus-mt-ru-en, opus-mt-en-ru");
    }

    private static byte[] packed(String resource) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (InputStream bytes =
                        Objects.requireNonNull(FetchedModelTests.class.getResourceAsStream(resource), resource);
                OutputStream gzip = new GZIPOutputStream(packed)) {
            bytes.transferTo(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(FetchedModelTests.class.getResourceAsStream("/marian/tiny/" + name), name)) {
            return bytes.readAllBytes();
        }
    }
}
