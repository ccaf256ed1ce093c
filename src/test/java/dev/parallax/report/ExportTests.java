package dev.parallax.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import dev.parallax.report.csv.CsvReportWriter;
import dev.parallax.report.json.JsonReportWriter;
import dev.parallax.report.sarif.SarifReportWriter;
import dev.parallax.report.xlsx.XlsxReportWriter;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportTests {

    private static final String FORMULA = "=cmd|' /C calc'!A0";

    private final Path folder;

    private final MadeUpRun run = new MadeUpRun(MadeUpStories.all());

    ExportTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void csvHasALineForEachFinding() throws IOException {
        List<CSVRecord> records = csv(run);
        assertThat(records).hasSize(9);
        CSVRecord number = records.stream()
                .filter(record -> record.get("rule").equals("number-differs"))
                .findFirst()
                .orElseThrow();
        assertThat(number.get("words")).isEqualTo("24 centimetres");
        assertThat(number.get("suggestions")).isEqualTo("240 centimetres");
        assertThat(number.get("before")).endsWith("The water rose by ");
        assertThat(records).anyMatch(record -> record.get("state").equals("fixed"));
        assertThat(records)
                .allMatch(record -> record.get("link")
                        .equals("stories/" + record.get("story") + ".html#"
                                + record.get("fingerprint").replaceFirst("^'", "")));
    }

    @Test
    void csvDefusesFormulas() throws IOException {
        MadeUpStory story = new MadeUpStory("formula")
                .edition(
                        1,
                        "en",
                        MadeUpStory.article("s", "-dash.txt", FORMULA + "\n  +1 more \"quoted\",\n@SUM(1)"),
                        null);
        story.finding(
                FindingState.NEW,
                FindingKind.TERM,
                "=rule",
                Severity.MINOR,
                1,
                0,
                FORMULA,
                FORMULA,
                List.of("+1", "=2"));
        story.finding(FindingState.NEW, FindingKind.TERM, "rule", Severity.MINOR, 1, 1, "+1", "message", List.of());

        for (CSVRecord record : csv(new MadeUpRun(List.of(story.record())))) {
            assertThat(record.toList()).noneMatch(value -> value.strip().matches("(?s)[=+@-].*"));
        }
        assertThat(csv(new MadeUpRun(List.of(story.record()))).get(0).get("words"))
                .isEqualTo("'" + FORMULA);
    }

    private List<CSVRecord> csv(MadeUpRun run) throws IOException {
        Path file = new CsvReportWriter(Messages.in(UiLanguage.EN)).write(run, 7, folder);
        String text = Files.readString(file);
        assertThat(text).startsWith("\ufeff\"fingerprint\"");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void whatIsToBeMendedIsToldInTheReportsLanguage() throws IOException {
        String accepted = run.story(7, "ferry-0c3").findings().get(0).finding().fingerprint();
        run.record(List.of(
                new Decision(new Decision.OneFinding(accepted), Decision.Verdict.ACCEPTED, "", "", Instant.EPOCH)));
        Messages russian = Messages.in(UiLanguage.RU);
        String still = "всё ещё на месте (2 ночи)";

        new CsvReportWriter(russian).write(run, 7, folder);
        assertThat(Files.readString(folder.resolve("to-mend.csv"))).contains("\"абзац ", '"' + still + '"');

        JsonNode mending = JsonMapper.shared()
                .readTree(Files.readAllBytes(new JsonReportWriter(russian).write(run, 7, folder)))
                .at("/toMend/0");
        assertThat(mending.at("/place").stringValue()).startsWith("абзац ");
        assertThat(mending.at("/outcome").stringValue()).isEqualTo(still);

        try (InputStream in = Files.newInputStream(new XlsxReportWriter(russian).write(run, 7, folder));
                Workbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Исправить").getRow(1)).anyMatch(cell -> still.equals(cell.getStringCellValue()));
        }
    }

    @Test
    void jsonHoldsTheRunAndItsStories() throws IOException {
        JsonNode report = JsonMapper.shared()
                .readTree(Files.readAllBytes(new JsonReportWriter(Messages.in(UiLanguage.EN)).write(run, 7, folder)));
        assertThat(report.at("/format").stringValue()).isEqualTo("parallax-report/1");
        assertThat(report.at("/run/findings/fixed").intValue()).isEqualTo(1);
        assertThat(report.at("/quarantined/0/reason").stringValue()).isEqualTo("needs_ocr");
        assertThat(report.at("/stories")).hasSize(4);
        JsonNode bridge = report.at("/stories/1");
        assertThat(bridge.at("/key").stringValue()).isEqualTo("bridge-0a1");
        assertThat(bridge.at("/editions/0/paragraphs/0/translation").stringValue())
                .isEqualTo("Bridge over the Olshanka closed after flood");
        assertThat(bridge.at("/editions/0/paragraphs/8/untranslated").stringValue())
                .contains("quota");
        assertThat(bridge.at("/pairs/0/paragraphs")).hasSize(11);
        assertThat(bridge.at("/findings/0/evidence/0/note")).isNotNull();
    }

    @Test
    void jsonIsAsItsSchemaSays() throws IOException {
        String schema = Files.readString(Path.of("src/docs/report.schema.json"));
        assertThat(mistakes(
                        schema,
                        Files.readString(new JsonReportWriter(Messages.in(UiLanguage.EN)).write(run, 7, folder))))
                .isEmpty();
        assertThat(mistakes(schema, "{\"format\": \"parallax-report/1\"}")).isNotEmpty();
    }

    @Test
    void sarifIsAsItsSchemaSays() throws IOException {
        try (InputStream schema = ExportTests.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String text = new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(mistakes(
                            text,
                            Files.readString(new SarifReportWriter(Messages.in(UiLanguage.EN)).write(run, 7, folder))))
                    .isEmpty();
        }
    }

    private static List<Error> mistakes(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON);
    }

    @Test
    void sarifNamesRulesPlacesAndWhatIsSuppressed() throws IOException {
        run.record(List.of(new Decision(
                new Decision.OneFinding(
                        run.story(7, "ferry-0c3").findings().get(0).finding().fingerprint()),
                Decision.Verdict.DISMISSED,
                "house style",
                Instant.EPOCH)));
        JsonNode log = JsonMapper.shared()
                .readTree(Files.readAllBytes(new SarifReportWriter(Messages.in(UiLanguage.EN)).write(run, 7, folder)));
        assertThat(log.at("/version").stringValue()).isEqualTo("2.1.0");
        JsonNode results = log.at("/runs/0/results");
        assertThat(results).hasSize(9);
        TreeSet<String> known = new TreeSet<>();
        log.at("/runs/0/tool/driver/rules")
                .forEach(rule -> known.add(rule.path("id").stringValue()));
        log.at("/runs/0/tool/driver/rules")
                .forEach(
                        rule -> { // what GitHub's checks ask for, of LanguageTool's rules too
                            assertThat(rule.path("name").stringValue()).matches("[A-Z][A-Za-z0-9]*");
                            for (String explained : List.of("shortDescription", "fullDescription", "help")) {
                                assertThat(rule.at("/" + explained + "/text").stringValue())
                                        .isNotBlank();
                            }
                        });
        for (JsonNode result : results) {
            assertThat(known).contains(result.path("ruleId").stringValue());
            assertThat(result.at("/message/text").stringValue()).isNotBlank();
            assertThat(List.of("new", "unchanged", "absent"))
                    .contains(result.path("baselineState").stringValue());
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .stringValue())
                    .matches("[!-~]+");
        }
        assertThat(log.toString()).contains("house style");
        JsonNode slip = results.values().stream()
                .filter(result -> result.has("fixes"))
                .findFirst()
                .orElseThrow();
        JsonNode place = slip.at("/locations/0/physicalLocation");
        assertThat(place.at("/region/startLine").intValue()).isPositive();
        assertThat(place.at("/region/endColumn").intValue())
                .isGreaterThan(place.at("/region/startColumn").intValue());
        assertThat(slip.at("/fixes/0/artifactChanges/0/replacements/0/deletedRegion/startColumn")
                        .intValue())
                .isEqualTo(place.at("/region/startColumn").intValue());
        assertThat(log.at("/runs/0/originalUriBaseIds")
                        .has(place.at("/artifactLocation/uriBaseId").stringValue()))
                .isTrue();
    }

    @Test
    void xlsxListsTheStoriesThatMatterFirst() throws IOException {
        Path file = new XlsxReportWriter(Messages.in(UiLanguage.EN)).write(run, 7, folder);
        try (InputStream in = Files.newInputStream(file);
                Workbook book = new XSSFWorkbook(in)) {
            Sheet findings = book.getSheet("Findings");
            assertThat(findings.getLastRowNum()).isEqualTo(9);
            assertThat(findings.getRow(1).getCell(0).getHyperlink().getAddress())
                    .startsWith("stories/");
            assertThat(book.getSheet("To mend").getLastRowNum()).isZero();
            Sheet sheet = book.getSheet("Stories");
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("bridge-0a1");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("Мост через Ольшанку закрыли после паводка / Olshanka bridge closed after flood");
            assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(6);
        }
    }

    @Test
    void aFileIsReplacedWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("a.txt");
        Files.writeString(file, "old", StandardCharsets.UTF_8);
        try {
            ReportFile.text(file, out -> {
                out.write("half of the new");
                throw new IOException("disk full");
            });
        } catch (IOException e) {
            assertThat(e).hasMessage("disk full");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
        assertThat(file).hasContent("old");
    }
}
