package dev.parallax.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LanguageTableTests {

    @Test
    void theCommandPrintsWhatTheDocumentationHas() throws IOException {
        Command languages = Command.run("languages");

        assertThat(languages.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(Path.of("src/docs/languages.md"), UTF_8))
                .contains(
                        "```\n" + LanguageTable.text(Messages.in(UiLanguage.EN)).strip() + "\n```");
        assertThat(languages.out()).startsWith(LanguageTable.text(Messages.in(UiLanguage.EN)));
    }

    @Test
    void theCommandSaysWhichDictionariesAreThere() {
        assertThat(Command.run("languages").out().strip())
                .endsWith("Dictionaries by jar: uk, de, fr, es, pl found, none missing.");
    }

    @Test
    void ofRussianEverythingIsKnownAndOfOthersWhatNeedsNoDictionary() {
        assertThat(LanguageTable.text(Messages.in(UiLanguage.EN)).lines())
                .anyMatch(line -> line.startsWith("ru Russian") && !line.contains("no "))
                .anyMatch(line -> line.startsWith("de German") && line.contains(" no ") && line.contains("by engine"));
    }
}
