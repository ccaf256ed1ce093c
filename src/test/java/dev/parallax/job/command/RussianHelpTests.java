package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.UiLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class RussianHelpTests {

    private static final Pattern LATIN =
            Pattern.compile("(?<![\\p{L}\\d./=~_-])[A-Za-z][A-Za-z]+(?![\\p{L}\\d=_]|[./-]\\w)");

    /** Names of programs and formats, values and rows as they are printed. */
    private static final Set<String> NAMES = Set.of(
            "Parallax",
            "Prometheus",
            "PostgreSQL",
            "Ctrl",
            "tsv",
            "tmx",
            "html",
            "csv",
            "json",
            "sarif",
            "JSON",
            "chrF",
            "lexical",
            "onnx",
            "KEPT",
            "DROPPED",
            "list",
            "fetch",
            "path",
            "verify",
            "run",
            "http",
            "hV",
            "beams",
            "nothing",
            "store");

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasItsHelpInRussianToo(CommandLine command) {
        String help = command.getUsageMessage();
        assertThat(help).startsWith("Использование: parallax");
        List<String> others = LATIN.matcher(
                        help.replaceFirst("(?s)^[^\\n]*parallax[a-z ]*", "").replaceAll("(?m)^  [a-z]+ ", ""))
                .results()
                .map(match -> match.group())
                .filter(word -> !NAMES.contains(word))
                .toList();
        assertThat(others).as(help).isEmpty();
    }

    static Stream<CommandLine> commands() {
        List<CommandLine> all = new ArrayList<>();
        add(ParallaxCommand.commandLine(UiLanguage.RU), all);
        assertThat(all).hasSizeGreaterThan(20);
        return all.stream();
    }

    private static void add(CommandLine command, List<CommandLine> all) {
        all.add(command);
        command.getSubcommands().values().forEach(below -> add(below, all));
    }

    @Test
    void everyTextOfTheTableBelongsToACommand() {
        List<String> names = commands()
                .map(command -> command.getCommandSpec().qualifiedName("."))
                .toList();
        assertThat(LocalHelp.texts(UiLanguage.RU).keySet())
                .filteredOn(key -> key.startsWith("parallax."))
                .allMatch(key -> names.stream().anyMatch(name -> key.startsWith(name + ".")));
    }
}
