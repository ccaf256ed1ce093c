package dev.parallax.report.sarif;

import dev.parallax.finding.FindingKind;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import dev.parallax.report.JsonReportFile;
import dev.parallax.report.ReportProgram;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        JsonReportFile file = new JsonReportFile(folder.resolve("findings.sarif"), ReportProgram.name());
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
        public void add(StoryRecord story, StoryVersion version) throws IOException {
            List<FindingRow> rows = FindingRow.of(story);
            for (FindingRow row : rows) {
                if (!row.stored().finding().isReported()) {
                    continue; // one result a cause
                }
                rules.putIfAbsent(
                        row.stored().finding().rule(), row.stored().finding().kind());
                sources.add(row.article().article().source());
                SarifResult result = SarifResult.of(row, faces(rows, row), words);
                file.write(json -> json.writePOJO(result));
            }
        }

        @Override
        public Path finish() throws IOException {
            file.write(json -> {
                json.writeEndArray();
                json.writePOJOProperty("tool", Tool.of(rules, words));
                json.writePOJOProperty("originalUriBaseIds", SourceFolder.of(sources, words));
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

    /** What wrote the document, with the rules that found something. */
    private record Tool(Driver driver) {

        record Driver(String name, String fullName, SarifText shortDescription, List<SarifRule> rules) {}

        static Tool of(Map<String, FindingKind> rules, Messages words) {
            return new Tool(new Driver(
                    "Parallax",
                    "Parallax",
                    new SarifText(words.text("export.sarif.tool")),
                    rules.entrySet().stream()
                            .map(rule -> SarifRule.of(rule.getKey(), rule.getValue(), words))
                            .toList()));
        }
    }

    private record SourceFolder(SarifText description) {

        static Map<String, SourceFolder> of(Set<String> sources, Messages words) {
            Map<String, SourceFolder> folders = new TreeMap<>();
            sources.forEach(source ->
                    folders.put(source, new SourceFolder(new SarifText(words.text("export.sarif.source", source)))));
            return folders;
        }
    }
}
