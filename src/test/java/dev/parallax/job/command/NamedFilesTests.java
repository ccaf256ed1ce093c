package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a job file names and that are no such thing: one message, exit code 2, and soon. */
class NamedFilesTests {

    private static final Duration SOON = Duration.ofMinutes(3);
    private static final long TWO_GIGABYTES = 2L << 30;
    private static final String TMX = "<tmx version='1.4'><header/><body><tu><tuv xml:lang='ru'><seg>Порт</seg></tuv>"
            + "<tuv xml:lang='en'><seg>%s</seg></tuv></tu></body></tmx>";

    private final MadeUpNights nights;
    private final Path folder;

    NamedFilesTests(@TempDir Path folder) throws IOException {
        this.nights = new MadeUpNights(folder);
        this.folder = folder;
    }

    @BeforeEach
    void anArticle() throws IOException {
        nights.write("in/ru.txt", "Порт открыт\n\nПорт снова принимает суда, сообщил капитан порта в среду.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary", "accepted-words", "memory"})
    void aPipeIsNotWaitedFor(String key) throws Exception {
        new ProcessBuilder("mkfifo", folder.resolve("named").toString()).start().waitFor();
        refused(key, "is no regular file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary", "accepted-words", "memory"})
    void aDeviceIsNotReadToItsEnd(String key) throws Exception {
        Files.createSymbolicLink(folder.resolve("named"), Path.of("/dev/zero"));
        refused(key, "is no regular file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary", "accepted-words", "memory"})
    void twoGigabytesAreNotTakenIntoMemory(String key) throws Exception {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("named").toFile(), "rw")) {
            file.setLength(TWO_GIGABYTES);
        }
        refused(key, "MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary", "accepted-words"})
    void whatIsNoUtf8IsReported(String key) throws Exception {
        Files.write(folder.resolve("named"), "Порт\tport\n".getBytes(StandardCharsets.UTF_16));
        refused(key, "UTF-8");
    }

    @Test
    void entitiesThatCallEachOtherAreNotResolved() throws Exception {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE tmx [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
        }
        nights.write("named", bomb + "]>" + TMX.formatted("&e39;"));
        refused("memory", "is broken at line 1");
    }

    @Test
    void aMemoryThatUnpacksWithoutEndIsReported() throws Exception {
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("named")))) {
            packed.write(TMX.substring(0, TMX.indexOf("%s")).getBytes(StandardCharsets.UTF_8));
            byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 256; i++) {
                packed.write(block);
            }
        }
        refused("memory", "a text of more than");
    }

    @Test
    void elementsInElementsWithoutEnd() throws Exception {
        nights.write("named", TMX.formatted("<hi>".repeat(200_000) + "port" + "</hi>".repeat(200_000)));
        refused("memory", "is broken at line 1");
    }

    @Test
    void decisionsThatAreNoneCostNoNight() throws Exception {
        nights.write("report/decisions.json", "[".repeat(100_000));
        nights.write("report/decisions-number.json", "{\"decisions\": 1e999999999}");
        nights.write("report/decisions-long.json", "{\"decisions\": [\"" + "a".repeat(30 << 20) + "\"]}");
        Files.createDirectory(folder.resolve("report/decisions-folder.json"));
        Files.createSymbolicLink(folder.resolve("report/decisions-zeros.json"), Path.of("/dev/zero"));
        Path pipe = folder.resolve("report/decisions-pipe.json");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        try (RandomAccessFile file = new RandomAccessFile(
                folder.resolve("report/decisions-sparse.json").toFile(), "rw")) {
            file.setLength(TWO_GIGABYTES);
        }

        int exitCode = assertTimeoutPreemptively(SOON, () -> nights.run());
        assertThat(exitCode).isEqualTo(ExitCode.PARTIAL);
        for (String file : new String[] {"", "-number", "-long", "-folder", "-zeros", "-pipe", "-sparse"}) {
            assertThat(nights.out()).contains("takeDecisions, decisions" + file + ".json: Decisions were not taken in");
        }
        int decided = assertTimeoutPreemptively(SOON, () -> nights.command("decide", pipe.toString()));
        assertThat(decided).isEqualTo(ExitCode.USAGE);
    }

    private void refused(String key, String said) throws IOException {
        name(key);
        int exitCode = assertTimeoutPreemptively(SOON, () -> nights.run());
        assertThat(nights.err()).contains(said).contains(key.equals("memory") ? "translator.memory.files" : key);
        assertThat(exitCode).isEqualTo(ExitCode.USAGE);
    }

    private void name(String key) throws IOException {
        String job = Files.readString(nights.job());
        Files.writeString(
                nights.job(),
                key.equals("memory")
                        ? job.replace("engine: lexical", "engine: lexical\n  memory:\n    files: [named]")
                        : job + key + ": named\n");
    }
}
