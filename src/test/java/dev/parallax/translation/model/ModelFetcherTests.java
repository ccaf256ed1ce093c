package dev.parallax.translation.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.message.Messages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFetcherTests {

    private static final byte[] CONFIG = "{\"model_type\": \"marian\"}".getBytes(UTF_8);
    private static final byte[] WEIGHTS = weights();

    private final Path folder;
    private final ModelFolders folders;
    private final ModelServer server;
    private final List<Duration> waits = new ArrayList<>();
    private long fetched;

    ModelFetcherTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.folders = new ModelFolders(folder.resolve("models"));
        this.server = new ModelServer().with("config.json", CONFIG).with("onnx/encoder.onnx", WEIGHTS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static byte[] weights() {
        byte[] weights = new byte[300_000];
        new Random(18).nextBytes(weights);
        return weights;
    }

    private CataloguedModel model() throws Exception {
        return model(WEIGHTS.length, sha256(WEIGHTS));
    }

    private CataloguedModel model(long bytes, String sha256) throws Exception {
        return new CataloguedModel(
                "tiny",
                "onnx",
                server.address(),
                "CC0",
                "nobody",
                Map.of(),
                List.of(
                        new ModelFile("config.json", 0, sha256(CONFIG)),
                        new ModelFile("onnx/encoder.onnx", bytes, sha256)));
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    }

    private Path fetch(CataloguedModel model) throws InterruptedException {
        return fetch(model, new HttpOrigin(model.address(), variable -> null));
    }

    private Path fetch(CataloguedModel model, ModelOrigin origin) throws InterruptedException {
        return new ModelFetcher(folders, (file, bytes) -> fetched += bytes, waits::add).fetch(model, origin);
    }

    private void assertWhole() throws Exception {
        assertThat(folders.root().resolve("tiny/onnx/encoder.onnx")).hasBinaryContent(WEIGHTS);
        assertThat(folders.has(model())).isTrue();
        assertThat(Manifest.read(folders.of(model())).faults(folders.of(model())))
                .isEmpty();
    }

    @Test
    void everyFileComesAndTheManifestNamesThem() throws Exception {
        fetch(model());
        assertWhole();
        assertThat(fetched).isEqualTo(CONFIG.length + WEIGHTS.length);
        assertThat(folder.resolve("models/tiny/manifest.json")).content().contains("CC0", "onnx/encoder.onnx");
    }

    @Test
    void whatIsThereIsNotFetchedAgain() throws Exception {
        fetch(model());
        int asked = server.ranges().size();
        fetch(model());
        assertThat(server.ranges()).hasSize(asked);
    }

    @Test
    void aFetchThatBreaksOffGoesOnWhereItStopped() throws Exception {
        server.failing(ModelServer.WELL, ModelServer.cutAfter(100_000), ModelServer.cutAfter(50_000));
        fetch(model());
        assertWhole();
        assertThat(server.ranges()).hasSize(4);
        assertThat(server.ranges().get(3)).startsWith("bytes=");
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aServerWithoutRangesBeginsAgain() throws Exception {
        server.failing(ModelServer.WELL, ModelServer.cutAfter(100_000), ModelServer.WHOLE);
        fetch(model());
        assertWhole();
    }

    @Test
    void anotherPartThanTheOneAskedForIsRefused() throws Exception {
        server.failing(ModelServer.WELL, ModelServer.cutAfter(100_000), ModelServer.OTHER_RANGE);
        assertThatThrownBy(() -> fetch(model()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("range 'bytes 1-");
        assertThat(folders.has(model())).isFalse();
    }

    @Test
    void aBusyServerIsAskedAgainWhenItSays() throws Exception {
        server.failing(ModelServer.status(429, "7"), ModelServer.status(503, "Sat, 28 Nov 2026 10:00:00 GMT"));
        fetch(model());
        assertWhole();
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
    }

    @Test
    void aServerThatStaysAwayEndsTheFetchAndTheNextOneGoesOn() throws Exception {
        server.failing(ModelServer.WELL, ModelServer.cutAfter(100_000));
        for (int i = 1; i < 6; i++) {
            server.failing(ModelServer.status(503, "0"));
        }
        assertThatThrownBy(() -> fetch(model()))
                .hasMessageContaining("status 503")
                .hasMessageContaining("goes on");
        fetch(model());
        assertWhole();
        assertThat(fetched).isEqualTo(CONFIG.length + WEIGHTS.length);
    }

    @Test
    void aWebPageIsNoModel() throws Exception {
        server.failing(ModelServer.WELL, ModelServer.WEB_PAGE);
        assertThatThrownBy(() -> fetch(model())).hasMessageContaining("web page");
    }

    @Test
    void aFileOfAnotherSizeOrContentIsRefused() throws Exception {
        server.failing(ModelServer.WELL, ModelServer.instead("short".getBytes(UTF_8)));
        assertThatThrownBy(() -> fetch(model())).hasMessageContaining("5 bytes there, and 300000 in the catalogue");
        byte[] other = WEIGHTS.clone();
        other[17]++;
        server.failing(ModelServer.instead(other));
        assertThatThrownBy(() -> fetch(model())).hasMessageContaining("SHA-256");
        assertThat(folders.has(model())).isFalse();
        fetch(model());
        assertWhole();
    }

    @Test
    void aServerThatSendsWithoutAnEndFillsNoDisk() throws Exception {
        server.failing(ModelServer.WELL, ModelServer.chunked(new byte[3_000_000]));
        assertThatThrownBy(() -> fetch(model())).isInstanceOf(ModelException.class);
        assertThat(fetched).isLessThan(400_000);
    }

    @Test
    void whatTheCatalogueDoesNotKnowIsPinnedByTheFirstFetch() throws Exception {
        fetch(model(0, ""));
        assertThat(folders.pins()).content().contains("tiny\tonnx/encoder.onnx\t" + sha256(WEIGHTS));
        Files.delete(folders.root().resolve("tiny/onnx/encoder.onnx"));
        server.with("onnx/encoder.onnx", "another".getBytes(UTF_8));
        assertThatThrownBy(() -> fetch(model(0, ""))).hasMessageContaining(sha256(WEIGHTS));
    }

    @Test
    void aMissingFileIsSaidAtOnce() throws Exception {
        server.close();
        try (ModelServer without = new ModelServer().with("config.json", CONFIG)) {
            HttpOrigin origin = new HttpOrigin(without.address(), variable -> null);
            assertThatThrownBy(() -> fetch(model(), origin)).hasMessageContaining("status 404");
        }
        assertThat(waits).isEmpty();
    }

    @Test
    void aFolderOrAnArchiveThatWasCarriedOverWillDo() throws Exception {
        Path carried = Files.createDirectories(folder.resolve("carried/onnx"));
        Files.write(carried.resolve("encoder.onnx"), WEIGHTS);
        Files.write(folder.resolve("carried/config.json"), CONFIG);
        fetch(model(), new FolderOrigin(folder.resolve("carried")));
        assertWhole();
        Files.delete(folder.resolve("models/tiny/onnx/encoder.onnx"));

        Path zip = folder.resolve("model.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("tiny/onnx/encoder.onnx"));
            out.write(WEIGHTS);
        }
        ModelCatalogue catalogue = new ModelCatalogue(List.of(model()));
        new Models(() -> catalogue, folders, variable -> null).fetch(model(), zip.toString(), bytes -> {});
        assertWhole();
    }

    @Test
    void anArchiveThatLeadsOutOfItsFolderIsRefused() throws Exception {
        Path zip = folder.resolve("evil.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("../../evil"));
            out.write(CONFIG);
        }
        ModelCatalogue catalogue = new ModelCatalogue(List.of(model()));
        Models models = new Models(() -> catalogue, folders, variable -> null);
        assertThatThrownBy(() -> models.fetch(model(), zip.toString(), bytes -> {}))
                .isInstanceOf(ModelException.class);
    }

    @Test
    void aChangedFileIsFound() throws Exception {
        Path fetchedInto = fetch(model());
        Files.writeString(fetchedInto.resolve("config.json"), "{}");
        Files.delete(fetchedInto.resolve("onnx/encoder.onnx"));
        assertThat(Manifest.read(fetchedInto).faults(fetchedInto))
                .extracting(Messages::english)
                .containsExactly(
                        "config.json is not what was fetched: its SHA-256 differs", "onnx/encoder.onnx is missing");
    }

    @Test
    void theProxyIsTheEnvironments() {
        Map<String, String> set =
                Map.of("https_proxy", "http://proxy.example:3128", "NO_PROXY", "localhost,.intern.example");
        assertThat(HttpOrigin.proxy(URI.create("https://models.example/"), set::get))
                .isEqualTo(new InetSocketAddress("proxy.example", 3128));
        assertThat(HttpOrigin.proxy(URI.create("https://a.intern.example/"), set::get))
                .isNull();
        assertThat(HttpOrigin.proxy(URI.create("http://models.example/"), set::get))
                .isNull();
        assertThatThrownBy(() -> HttpOrigin.proxy(URI.create("https://a.example/"), Map.of("HTTPS_PROXY", "::")::get))
                .hasMessageContaining("HTTPS_PROXY is '::'");
    }

    @Test
    void theEmbeddedCatalogueIsSound() {
        ModelCatalogue catalogue = ModelCatalogue.embedded();
        assertThat(catalogue.named("ru-en").id()).isEqualTo("opus-mt-ru-en");
        assertThatThrownBy(() -> catalogue.named("de-fr")).hasMessageContaining("opus-mt-ru-en, opus-mt-en-ru");
        assertThat(catalogue.models())
                .allSatisfy(model -> assertThat(model.files())
                        .allSatisfy(file -> assertThat(file.sha256()).hasSize(64)));
    }

    @Test
    void aPathThatLeadsOutOfTheFolderIsNoModelsFile() {
        String json = "[{\"id\":\"x\",\"address\":\"http://a/\",\"licence\":\"\",\"attribution\":\"\",\"options\":{},"
                + "\"files\":[{\"path\":\"../x\",\"bytes\":0,\"sha256\":\"\"}]}]";
        assertThatThrownBy(() -> ModelCatalogue.read(new ByteArrayInputStream(json.getBytes(UTF_8))))
                .hasStackTraceContaining("'../x' is no path");
    }
}
