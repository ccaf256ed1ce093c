package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.translation.model.ModelServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk's way to a neural engine, by the README's commands: a catalogue, a fetch from a mirror, a night over the sample. */
class ModelNightTests {

    private static final List<String> FILES =
            List.of("model.ruen.intgemm.alphas.bin", "lex.50.50.ruen.s2t.bin", "vocab.ruen.spm");

    private final String home = System.getProperty("user.home");
    private final Path folder;

    ModelNightTests(@TempDir Path folder) {
        this.folder = folder;
        System.setProperty("user.home", folder.toString());
    }

    @AfterEach
    void goHome() {
        System.setProperty("user.home", home);
    }

    @Test
    void aModelIsFetchedFromAMirrorAndANightTranslatesWithIt() throws Exception {
        try (ModelServer mirror = new ModelServer()) {
            for (String file : FILES) {
                mirror.with(file, resource(file));
            }
            Path models = folder.resolve(".cache/parallax/models");
            catalogue(models, "https://nowhere.invalid/");

            assertThat(Command.run("model", "list").out()).contains("tiny-ru-en", "opus-mt-ru-en", "firefox-ru-en");
            Command missing = Command.run("model", "path", "tiny-ru-en");
            assertThat(missing.exitCode()).isEqualTo(ExitCode.USAGE);
            assertThat(missing.out()).isEmpty();
            assertThat(missing.err())
                    .contains(
                            "tiny-ru-en is not in " + models.resolve("tiny-ru-en"), "parallax model fetch tiny-ru-en");
            Command fetched = Command.run(
                    "model", "fetch", "tiny-ru-en", "--from", mirror.address().toString());
            assertThat(fetched.exitCode()).as(fetched.err()).isEqualTo(ExitCode.DONE);
            assertThat(fetched.out()).contains(models.resolve("tiny-ru-en").toString());
            assertThat(Command.run("model", "path", "tiny-ru-en").out())
                    .isEqualTo(models.resolve("tiny-ru-en") + System.lineSeparator());
            assertThat(fetched.err()).contains("translator.engine: bergamot, translator.model: tiny-ru-en");
            assertThat(Command.run(
                                    "model",
                                    "verify",
                                    models.resolve("tiny-ru-en").toString())
                            .exitCode())
                    .isEqualTo(ExitCode.DONE);
        }
        Command night = Command.run("run", job().toString());

        assertThat(night.exitCode()).as(night.err()).isEqualTo(ExitCode.DONE);
        JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("report/report.json")));
        assertThat(report.at("/run/reading/fresh").asInt()).isEqualTo(19);
        assertThat(query("SELECT DISTINCT engine, model FROM translation_memory WHERE text IS NOT NULL"))
                .singleElement()
                .asString()
                .contains("bergamot", "tiny-ru-en, model.ruen.intgemm.alphas.bin");
    }

    @Test
    void aServerWithOtherFilesThanTheCataloguesIsRefused() throws IOException {
        try (ModelServer mirror = new ModelServer()) {
            mirror.with("model.ruen.intgemm.alphas.bin.gz", new byte[1_000]);
            Command fetched = Command.run(
                    "model",
                    "fetch",
                    "firefox-ru-en",
                    "--from",
                    mirror.address().toString());
            assertThat(fetched.exitCode()).isNotEqualTo(ExitCode.DONE);
            assertThat(fetched.err()).contains("has 1000 bytes there, and 12613599 in the catalogue");
        }
    }

    @Test
    void aCatalogueOfOnesOwnThatIsNoneIsNamed() throws IOException {
        Path models = Files.createDirectories(folder.resolve(".cache/parallax/models"));
        Files.writeString(models.resolve("catalogue.json"), "{\"models\": 3}");
        Command listed = Command.run("model", "list");
        assertThat(listed.exitCode()).isNotEqualTo(ExitCode.DONE);
        assertThat(listed.err()).contains(models.resolve("catalogue.json") + " is no catalogue of models");
    }

    /** Its catalogue is nothing to a job that wants no model. */
    @Test
    void aNightWithoutAModelRunsBesideABrokenCatalogue() throws IOException {
        Path models = Files.createDirectories(folder.resolve(".cache/parallax/models"));
        Files.writeString(models.resolve("catalogue.json"), "[{");
        Path job = Files.writeString(folder.resolve("lexical.yml"), """
                name: lexical
                sources:
                  - name: agency
                    folder: in
                translator:
                  engine: lexical
                store:
                  folder: store
                report:
                  folder: report
                  formats: [json]
                """);
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/ru.txt"), "Мост открыт\n\nМост через реку открыли в понедельник.\n");

        Command night = Command.run("run", job.toString());

        assertThat(night.exitCode()).as(night.err()).isEqualTo(ExitCode.DONE);
    }

    private static void catalogue(Path models, String address) throws IOException {
        Files.createDirectories(models);
        StringBuilder files = new StringBuilder();
        for (String file : FILES) {
            files.append(files.isEmpty() ? "" : ", ")
                    .append("{\"path\": \"")
                    .append(file)
                    .append("\", \"bytes\": 0, \"sha256\": \"\"}");
        }
        Files.writeString(models.resolve("catalogue.json"), """
                [{"id": "tiny-ru-en", "engine": "bergamot", "address": "%s", "licence": "CC0", "attribution": "nobody",
                  "options": {"source": "ru", "target": "en"}, "files": [%s]}]
                """.formatted(address, files));
    }

    private Path job() throws IOException {
        return Files.writeString(
                folder.resolve("job.yml"), """
                name: neural
                sources:
                  - name: northern-herald
                    folder: %s
                    exclude: ["broken/**"]
                translator:
                  engine: bergamot
                  model: tiny-ru-en
                store:
                  folder: store
                report:
                  folder: report
                  formats: [json]
                """.formatted(Path.of("sample-input").toAbsolutePath()));
    }

    private List<String> query(String sql) throws SQLException {
        String url = "jdbc:hsqldb:file:" + folder.resolve("store/store") + ";shutdown=true";
        try (Connection connection = DriverManager.getConnection(url, "SA", "")) {
            return StoreRows.query(connection, sql);
        }
    }

    private static byte[] resource(String file) throws IOException {
        String name = "/bergamot/tiny/" + file;
        try (InputStream bytes = Objects.requireNonNull(ModelNightTests.class.getResourceAsStream(name), name)) {
            return bytes.readAllBytes();
        }
    }
}
