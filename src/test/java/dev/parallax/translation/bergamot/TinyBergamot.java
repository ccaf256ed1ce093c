package dev.parallax.translation.bergamot;

import dev.parallax.translation.SimpleSplitter;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import dev.parallax.translation.model.Models;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tiny model of the test resources, and what its recipe says that it translates. */
final class TinyBergamot {

    private TinyBergamot() {}

    static Path folder() {
        try {
            Path expected =
                    Path.of(Objects.requireNonNull(TinyBergamot.class.getResource("/bergamot/tiny/expected.json"))
                            .toURI());
            return Objects.requireNonNull(expected.getParent());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Translator create(TranslatorSettings settings) {
        return new BergamotFactory(new SimpleSplitter(), Models.of(variable -> null)).create(settings);
    }

    static TranslatorSettings settings(Path folder) {
        return TranslatorSettings.of("bergamot").withPath(folder);
    }

    static JsonNode expected() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readAllBytes(folder().resolve("expected.json")));
    }
}
