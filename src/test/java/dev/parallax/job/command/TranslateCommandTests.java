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

    @Test
    void showsWhatSeveralEnginesMakeOfAParagraphBelowEachOther() throws IOException {
        try (StubEngine engine = new StubEngine()) {
            assertThat(translate(
                            "--engine",
                            "lexical",
                            "--engine",
                            "libretranslate",
                            "--address",
                            engine.address(),
                            "--option",
                            "texts=1"))
                    .isEqualTo(ExitCode.DONE);
        }
        assertThat(out.lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("ru.txt\t0\tsource\tМост через Лену откроют в мае"),
                        line -> assertThat(line).startsWith("ru.txt\t0\tlexical\tThe bridge"),
                        line -> assertThat(line).startsWith("ru.txt\t0\tlibretranslate\t"),
                        line -> assertThat(line).isEqualTo("ru.txt\t1\tsource\tМинистр приехал."),
                        line -> assertThat(line).startsWith("ru.txt\t1\tlexical\tThe minister"),
                        line -> assertThat(line).startsWith("ru.txt\t1\tlibretranslate\t"),
                        line -> assertThat(line).isEmpty(),
                        line -> assertThat(line).isEqualTo("lexical\t2 of 2 paragraphs translated"),
                        line -> assertThat(line).isEqualTo("libretranslate\t2 of 2 paragraphs translated"));
    }

    @Test
    void namesEnginesAndModelsInOneList() throws IOException {
        assertThat(translate("--engine", "lexical, lexical")).isEqualTo(ExitCode.DONE);
        assertThat(out.lines().filter(line -> line.startsWith("ru.txt\t0\tlexical\tThe bridge")))
                .hasSize(2);

        Command missing = Command.run("translate", "--engine", "lexical,firefox-ru-en", file.toString());

        assertThat(missing.exitCode()).isNotEqualTo(ExitCode.DONE);
        assertThat(missing.err()).contains("model fetch firefox-ru-en");
    }

    @Test
    void comparesATranslationWithAHumanOne() throws IOException {
        Path human = Files.writeString(
                file.resolveSibling("en.txt"), "The bridge over the Lena will open in May\n\nThe minister has come.");
        assertThat(translate("--reference", human.toString())).isEqualTo(ExitCode.DONE);

        assertThat(out)
                .contains("ru.txt\t0\treference\tThe bridge over the Lena will open in May\n")
                .containsPattern("\\tlexical\\tThe minister .*\\t\\d+\\.\\d\n")
                .containsPattern("\nlexical\\t2 of 2 paragraphs translated\\tchrF [4-9]\\d\\.\\d\n");
    }

    @Test
    void saysThatAReferenceHasOtherParagraphs() throws IOException {
        Path human = Files.writeString(file.resolveSibling("en.txt"), "The bridge over the Lena will open in May");

        Command command = Command.run("translate", "--reference", human.toString(), file.toString());

        assertThat(command.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(command.err()).contains("en.txt has 1 paragraphs, and").contains("ru.txt has 2");
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
