package dev.parallax.job.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.article.QuarantineReason;
import dev.parallax.finding.FindingSettings;
import dev.parallax.finding.grammar.GrammarLevel;
import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.message.UiLanguage;
import dev.parallax.translation.TranslatorSettings;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists in the documentation have what the program has, and nothing else. */
class DocListsTests {

    private static final Pattern NAME = Pattern.compile("`([\\w-]+)");

    @Test
    void theReadmeNamesEveryCommand() throws IOException {
        String readme = read("README.md");
        assertThat(ParallaxCommand.commandLine(UiLanguage.EN).getSubcommands().keySet())
                .allSatisfy(command -> assertThat(readme).containsPattern("(`|parallax.jar )" + command + "\\b"));
    }

    @Test
    void theTablesOfExitCodesAreWhole() throws IllegalAccessException, IOException {
        Set<String> codes = new TreeSet<>();
        for (Field code : ExitCode.class.getFields()) {
            codes.add(code.get(null).toString());
        }
        assertThat(firstCells("README.md", "| exit code | means |")).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(firstCells("src/docs/nights.md", "| it ends with | when |"))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void theTableOfReasonsForWhichAFileIsSetAsideIsWhole() throws IOException {
        assertThat(names(firstCells("src/docs/reading.md", "| reason | when |")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(QuarantineReason.values()).map(Enum::name).toList());
    }

    @Test
    void theTableOfReportFormatsIsWhole() throws IOException {
        assertThat(names(firstCells("src/docs/report.md", "| format | file | holds |")))
                .containsExactlyElementsOf(Stages.formats());
        assertThat(read("README.md")).contains("in any format: " + String.join(", ", Stages.formats()));
        assertThat(read("jobs/nightly.yml")).contains("Any of: " + String.join(", ", Stages.formats()) + ".");
    }

    @Test
    void theTableOfEnginesIsWhole() throws IOException {
        List<String> engines = names(firstCells("src/docs/engines.md", "| engine | what it is |"));

        assertThatThrownBy(() -> new Stages(List.of()).translator(TranslatorSettings.of("nobody")))
                .hasMessageEndingWith("set one of "
                        + engines.stream()
                                .sorted()
                                .reduce((one, next) -> one + ", " + next)
                                .orElseThrow());
        assertThat(read("jobs/nightly.yml")).contains("Exactly one of: " + String.join(", ", engines) + ",");
        assertThat(read("src/docs/job.schema.json"))
                .contains(String.join(", ", engines) + ", or an engine of your own");
    }

    @Test
    void theSchemaOffersWhatAJobMaySay() throws IOException {
        JsonNode schema =
                JsonMapper.shared().readTree(read("src/docs/job.schema.json")).path("properties");

        assertThat(offered(schema.at("/report/properties/formats/items"))).isEqualTo(Stages.formats());
        assertThat(offered(schema.at("/report/properties/ui-language")))
                .isEqualTo(Stream.of(UiLanguage.values()).map(UiLanguage::tag).toList());
        assertThat(offered(schema.at("/findings/properties/level")))
                .isEqualTo(Stream.of(FindingSettings.Level.values())
                        .map(FindingSettings.Level::key)
                        .toList());
        assertThat(offered(schema.at("/spelling/properties/grammar"))).containsAll(lowerCase(GrammarLevel.values()));
        assertThat(offered(schema.at("/watch/properties/canary")))
                .containsExactlyInAnyOrderElementsOf(lowerCase(JobFile.Canary.values()));
    }

    private static List<String> lowerCase(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> offered(JsonNode key) {
        return key.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    /** The first cells of the rows of the table with this head. */
    private static List<String> firstCells(String file, String head) throws IOException {
        List<String> cells = new ArrayList<>();
        List<String> lines = read(file).lines().toList();
        int table = 0;
        while (!lines.get(table).startsWith(head)) {
            table++;
        }
        for (int row = table + 2; row < lines.size() && lines.get(row).startsWith("|"); row++) {
            cells.add(lines.get(row).split("\\|", -1)[1].strip());
        }
        return cells;
    }

    private static List<String> names(List<String> cells) {
        return cells.stream()
                .flatMap(cell -> NAME.matcher(cell).results())
                .map(name -> name.group(1))
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file), UTF_8);
    }
}
