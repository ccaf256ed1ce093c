package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.UiLanguage;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleLanguageTests {

    @ParameterizedTest
    @CsvSource({
        "LANG=ru_RU.UTF-8, RU",
        "LANG=ru, RU",
        "LANG=en_GB.UTF-8, EN",
        "LANG=de_DE.UTF-8, EN",
        "LANG=C.UTF-8, EN",
        "LANG=POSIX, EN",
        "'', EN",
        "LANG=ru_RU.UTF-8 LC_ALL=C, EN",
        "LANG=en_US.UTF-8 LC_MESSAGES=ru_RU.UTF-8, RU",
        "LC_ALL= LANG=ru_RU.KOI8-R, RU",
        "LANG=de_DE.UTF-8 LANGUAGE=de:ru:en, RU",
        "LANG=ru_RU.UTF-8 LANGUAGE=en, EN",
        "LANG=C LANGUAGE=ru, EN",
        "LANG=nonsense!, EN"
    })
    void itIsTheOneThatEveryProgramSpeaks(String variables, UiLanguage language) {
        Map<String, String> environment = new TreeMap<>();
        for (String variable : variables.split(" ")) {
            environment.put(variable.replaceFirst("=.*", ""), variable.replaceFirst("[^=]*=?", ""));
        }
        assertThat(ConsoleLanguage.of(environment)).isEqualTo(language);
    }
}
