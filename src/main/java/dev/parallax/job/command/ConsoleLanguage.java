package dev.parallax.job.command;

import dev.parallax.message.UiLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language in which commands speak, from the variables that every program takes it from: {@code LC_ALL},
 * {@code LC_MESSAGES} or {@code LANG}, and {@code LANGUAGE} beside them, as gettext reads them.
 */
final class ConsoleLanguage {

    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private ConsoleLanguage() {}

    /** @return English when the variables name no language, or one in which there is no interface */
    static UiLanguage of(Map<String, String> environment) {
        String locale = VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("C");
        if (tag(locale).equals("C") || tag(locale).equals("POSIX")) {
            return UiLanguage.EN;
        }
        return Stream.concat(Stream.of(environment.getOrDefault("LANGUAGE", "").split(":")), Stream.of(locale))
                .map(ConsoleLanguage::tag)
                .map(tag -> UiLanguage.find(Locale.forLanguageTag(tag)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(UiLanguage.EN);
    }

    /** {@code ru-RU} of {@code ru_RU.UTF-8@latin}. */
    private static String tag(String locale) {
        return locale.replaceFirst("[.@].*", "").replace('_', '-');
    }
}
