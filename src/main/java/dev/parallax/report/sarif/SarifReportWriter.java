package dev.parallax.report.sarif;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Rule;
import dev.parallax.finding.Rules;
import dev.parallax.finding.Severity;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import dev.parallax.report.JsonReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code findings.sarif}, SARIF 2.1.0. A line of a region is a paragraph as it was read, from 1: the paragraphs need not
 * lie in the file as text, so the region has its words as a snippet. A file's URI is relative to its source's folder.
 */
public final class SarifReportWriter implements ReportWriter {

    private final Messages words;

    /** @param words of the language of its sentences */
    public SarifReportWriter(Messages words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public Draft begin(RunReader store, long run, Path folder) throws IOException {
        JsonReportFile file = new JsonReportFile(folder.resolve("findings.sarif"));
        String job = store.summary(run).job();
        file.write(json -> head(json, job, run));
        // The rules are known once the results are written; a JSON object's members have no order.
        return new SarifDraft(words, file, new TreeMap<>(), new TreeSet<>());
    }

    private static void head(JsonGenerator json, String job, long run) {
        json.writeStartObject();
        json.writeStringProperty(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeObjectPropertyStart(
                "automationDetails"); // the job is the category, so that jobs don't replace each other's
        json.writeStringProperty("id", job + "/" + run);
        json.writeEndObject();
        json.writeArrayPropertyStart("results");
    }

    private record SarifDraft(
            Messages words, JsonReportFile file, TreeMap<String, FindingKind> rules, TreeSet<String> sources)
            implements Draft {

        @Override
        public void add(StoryRecord story) throws IOException {
            List<FindingRow> rows = FindingRow.of(story);
            for (FindingRow row : rows) {
                if (!row.stored().finding().isReported()) {
                    continue; // one result a cause
                }
                rules.putIfAbsent(
                        row.stored().finding().rule(), row.stored().finding().kind());
                sources.add(row.article().article().source());
                file.write(json -> result(json, row, faces(rows, row), words));
            }
        }

        @Override
        public Path finish() throws IOException {
            file.write(json -> {
                json.writeEndArray();
                tool(json, rules, words);
                folders(json, sources, words);
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
            });
            return file.replace();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** The other places that show the finding's cause. */
    private static List<FindingRow> faces(List<FindingRow> rows, FindingRow reported) {
        return rows.stream()
                .filter(row -> row.stored()
                        .finding()
                        .cause()
                        .equals(reported.stored().finding().fingerprint()))
                .toList();
    }

    private static void folders(JsonGenerator json, Set<String> sources, Messages words) {
        json.writeObjectPropertyStart("originalUriBaseIds");
        for (String source : sources) {
            json.writeObjectPropertyStart(source);
            text(json, "description", words.text("export.sarif.source", source));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void tool(JsonGenerator json, Map<String, FindingKind> rules, Messages words) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Parallax");
        json.writeStringProperty("fullName", "Parallax");
        text(json, "shortDescription", words.text("export.sarif.tool"));
        json.writeArrayPropertyStart("rules");
        rules.forEach((rule, kind) -> {
            json.writeStartObject();
            json.writeStringProperty("id", rule);
            json.writeStringProperty("name", pascal(rule));
            Rules.catalogue()
                    .find(rule)
                    .ifPresentOrElse(known -> explain(json, known, words), () -> explain(json, kind, words));
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("locQualityIssueType", kind.itsType());
            json.writeEndObject();
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** {@code AttributionDiffers} of {@code attribution.differs}: the form of a rule's name that code scanners ask for. */
    private static String pascal(String rule) {
        return Pattern.compile("(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])")
                .matcher(rule)
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }

    private static void explain(JsonGenerator json, Rule rule, Messages words) {
        String meaning = words.text(rule.meaning());
        text(json, "shortDescription", meaning);
        text(json, "fullDescription", meaning);
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", words.text("export.sarif.help", meaning, rule.wrong(), rule.right()));
        json.writeStringProperty(
                "markdown", words.text("export.sarif.help-markdown", meaning, rule.wrong(), rule.right()));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
    }

    /** A rule that the catalogue does not have, LanguageTool's own, is explained by what its kind of finding is. */
    private static void explain(JsonGenerator json, FindingKind kind, Messages words) {
        String meaning = words.text(kind.meaning());
        text(json, "shortDescription", meaning);
        text(json, "fullDescription", meaning);
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", meaning);
        json.writeStringProperty("markdown", meaning);
        json.writeEndObject();
    }

    static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, FindingRow row, List<FindingRow> faces, Messages words) {
        StoredFinding stored = row.stored();
        Finding finding = stored.finding();
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule());
        json.writeStringProperty("level", level(finding.severity()));
        if (finding.isJudged()) {
            json.writeNumberProperty("rank", Math.round(1000 * finding.probability()) / 10.0);
        }
        json.writeObjectPropertyStart("message");
        json.writeStringProperty("text", words.text(finding.message()));
        json.writeEndObject();
        json.writeStringProperty("baselineState", baseline(stored.state()));
        SarifPlaces.locations(json, "locations", List.of(row), words);
        if (!faces.isEmpty()) {
            SarifPlaces.locations(json, "relatedLocations", faces, words);
        }
        SarifPlaces.fix(json, row);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("parallax/v1", finding.fingerprint());
        json.writeEndObject();
        Decision decision = stored.decision();
        if (decision != null && decision.verdict() == Decision.Verdict.DISMISSED) {
            json.writeArrayPropertyStart("suppressions");
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("status", "accepted");
            if (!decision.reason().isEmpty()) {
                json.writeStringProperty("justification", decision.reason());
            }
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("story", row.story());
        json.writeStringProperty("language", row.language());
        json.writeStringProperty("kind", FindingRow.lower(finding.kind()));
        json.writeStringProperty("words", row.snippet().words());
        json.writePOJOProperty("suggestions", finding.suggestions());
        json.writeStringProperty("page", row.link());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "error";
            case MAJOR -> "warning";
            case MINOR, INFO -> "note";
        };
    }

    private static String baseline(FindingState state) {
        return switch (state) {
            case NEW, REOPENED -> "new";
            case KNOWN -> "unchanged";
            case FIXED -> "absent";
        };
    }
}
