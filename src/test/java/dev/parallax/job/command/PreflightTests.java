package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.message.Message;
import dev.parallax.store.jdbc.StoreDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reported before anything is read; and nights without articles, which need no dictionaries. */
class PreflightTests {

    private final Path folder;
    private final MadeUpNights nights;

    PreflightTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.nights = new MadeUpNights(folder);
        Files.writeString(nights.job(), Files.readString(nights.job()) + "watch:\n  canary: none\n");
        nights.write("file", "no folder");
    }

    @ParameterizedTest
    @CsvSource({
        "folder: report, folder: file/report, report.folder",
        "folder: store, folder: file/store, store.folder",
        "canary: none, metrics-file: file/metrics.prom, watch.metrics-file"
    })
    void aFolderThatCannotBeWritten(String key, String wrong, String named) throws IOException {
        change(key, wrong);
        assertThat(nights.run()).isEqualTo(ExitCode.USAGE);
        assertThat(nights.err())
                .startsWith(named + ": " + folder.resolve("file"))
                .contains("cannot be written");
        assertThat(nights.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=99999", "--port=-1", "--metrics-port=70000"})
    void aPortThatCannotBe(String option) {
        assertThat(nights.command("review", option)).isEqualTo(ExitCode.USAGE);
        assertThat(nights.err()).startsWith(option.replace("=", " is ") + ": name a port");
    }

    @Test
    void aPortThatAnotherHas() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(nights.command("review", "--port=" + taken.getLocalPort()))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(nights.err()).contains("which cannot be listened at (Address already in use");
        }
    }

    @Test
    void aFolderForTemporaryFilesThatIsMissing() {
        String before = System.getProperty("java.io.tmpdir");
        try {
            System.setProperty("java.io.tmpdir", folder.resolve("gone").toString());
            assertThat(nights.run()).isEqualTo(ExitCode.FAILED);
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        assertThat(nights.err()).startsWith("The folder for temporary files, ").contains("NoSuchFile");
    }

    @Test
    void aSourceWithoutFilesIsToldUnlessItMayBeEmpty() throws Exception {
        assertThat(nights.run()).isEqualTo(ExitCode.PARTIAL);
        assertThat(nights.out()).contains("agency: no files: there are none in " + folder.resolve("in"));

        change("folder: in", "folder: in\n    may-be-empty: true");
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aStoreThatAnotherHoldsIsWaitedForAsLongAsTheJobSays() throws Exception {
        change("folder: in", "folder: in\n    may-be-empty: true");
        change("threads: 2", "threads: 2\n  wait-for-store: 60s");
        StoreDatabase held = StoreDatabase.embedded(folder.resolve("store"), Message.plain("a reviewer"), 2);
        CompletableFuture<Void> gone =
                CompletableFuture.runAsync(held::close, CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS));
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        assertThat(nights.err()).contains("is in use by a reviewer").contains("waiting up to 60 s");
        gone.join();

        change("wait-for-store: 60s", "wait-for-store: 1s");
        try (StoreDatabase again = StoreDatabase.embedded(folder.resolve("store"), Message.plain("a reviewer"), 2)) {
            assertThat(again.dataSource()).isNotNull();
            assertThat(nights.run()).isEqualTo(ExitCode.BUSY);
        }
    }

    private void change(String key, String to) throws IOException {
        String job = Files.readString(nights.job());
        assertThat(job).contains(key);
        Files.writeString(nights.job(), job.replace(key, to));
    }
}
