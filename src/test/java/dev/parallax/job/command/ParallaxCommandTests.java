package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.AutoComplete;
import picocli.CommandLine;

class ParallaxCommandTests {

    @Test
    void showsItsVersion() {
        Command version = Command.run("--version");

        assertThat(version.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(version.out()).startsWith("parallax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run",
                "worker",
                "init",
                "languages",
                "check",
                "align",
                "translate",
                "model",
                "extract",
                "report",
                "export",
                "status",
                "decide",
                "review",
                "backup",
                "migrate",
                "purge"
            })
    void everyCommandExplainsItself(String name) {
        Command help = Command.run(name, "--help");

        assertThat(help.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(help.out()).startsWith("Usage: parallax " + name);
    }

    @Test
    void helpNamesEveryCommand() {
        Command help = Command.run("--help");

        assertThat(help.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(help.out()).contains("  run ", "  review ", "  languages ");
    }

    /** As the packages' build makes it: from the name of the class alone. */
    @Test
    void aCompletionIsMadeFromTheClass() {
        assertThat(AutoComplete.bash("parallax", new CommandLine(ParallaxCommand.class)))
                .contains("_picocli_parallax_review");
    }
}
