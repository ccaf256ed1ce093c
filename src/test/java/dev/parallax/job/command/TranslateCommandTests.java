package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<String> arguments = new ArrayList<>(List.of("translate"));
        arguments.addAll(List.of(options));
        arguments.add(file.toString());
        Command translate = Command.run(arguments.toArray(String[]::new));
        out = translate.out();
        return translate.exitCode();
    }
}
