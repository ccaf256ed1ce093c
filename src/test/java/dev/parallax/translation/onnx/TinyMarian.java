package dev.parallax.translation.onnx;

import dev.parallax.translation.SimpleSplitter;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.model.Models;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tiny model of the test resources, and what the reference implementation made with it. */
final class TinyMarian {

    private TinyMarian() {}

    static Path folder() {
        try {
            Path config = Path.of(Objects.requireNonNull(TinyMarian.class.getResource("/marian/tiny/config.json"))
                    .toURI());
            return Objects.requireNonNull(config.getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static TranslatorSettings settings() {
        return TranslatorSettings.of("onnx").withPath(folder());
    }

    static Translator create(TranslatorSettings settings) {
        return new OnnxFactory(new SimpleSplitter(), Models.of(variable -> null)).create(settings);
    }

    /** The texts that the reference translated, its tokens of them, and its translations by the name of the run. */
    static JsonNode expected() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readAllBytes(folder().resolve("expected.json")));
    }

    static List<String> texts() throws IOException {
        return expected().path("texts").valueStream().map(JsonNode::asString).toList();
    }

    static int[] ids(JsonNode array) {
        return array.valueStream().mapToInt(JsonNode::asInt).toArray();
    }

    static String show(int[] ids) {
        return Arrays.toString(ids);
    }
}
