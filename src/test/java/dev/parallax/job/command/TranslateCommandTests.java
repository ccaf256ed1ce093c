package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.job.Launcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslateCommandTests {

    private final Path file;
    private String out = "";

    TranslateCommandTests(@TempDir Path folder) throws IOException {
        this.file = Files.writeString(folder.resolve("ru.txt"), "Мост через Лену откроют в мае\n\nМинистр приехал.");
    }

    @Test
    void asksTheEngineThatIsNamedWithItsAddress() throws IOException {
        try (StubEngine engine = new StubEngine()) {
            assertThat(translate("--engine", "libretranslate", "--address", engine.address()))
                    .isEqualTo(ExitCode.DONE);
            assertThat(engine.answered()).containsOnlyKeys("Мост через Лену откроют в мае", "Министр приехал.");
        }
        assertThat(out).containsPattern("ru\\.txt\t1\tМинистр приехал\\.\t.*[Mm]inister");
    }

    @Test
    void saysWhatIsTooLongForTheEngineAndGoesOn() throws IOException {
        Files.writeString(file, "Мост через Лену откроют. ".repeat(10) + "\n\nМинистр приехал, чтобы открыть мост.");
        try (StubEngine engine = new StubEngine()) {
            int exitCode = translate(
                    "--engine", "libretranslate", "--address", engine.address(), "--option", "characters=100");
            assertThat(exitCode).isEqualTo(ExitCode.PARTIAL);
        }
        assertThat(out)
                .contains("100 characters in one call")
                .containsPattern("\t1\tМинистр приехал, чтобы открыть мост\\.\t.*[Mm]inister");
    }

    private int translate(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "translate";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = file.toString();
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            return Launcher.launch(arguments);
        } finally {
            System.setOut(before);
            out = bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
