package dev.parallax.report.json;

import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RulePrecision;
import dev.parallax.store.RunReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code report.json}, as {@code src/docs/report.schema.json} describes it. */
public final class JsonReportWriter implements ReportWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public Path write(RunReader store, long run, Path folder) throws IOException {
        return ReportFile.text(folder.resolve("report.json"), out -> write(store, run, out));
    }

    private static void write(RunReader store, long run, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("format", "parallax-report/1");
            json.writePOJOProperty("run", JsonRun.of(store.summary(run)));
            json.writeArrayPropertyStart("quarantined");
            for (QuarantinedFile file : store.quarantined(run)) {
                json.writePOJO(JsonRun.Quarantined.of(file));
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("rules");
            for (RulePrecision rule : store.rules()) {
                json.writePOJO(JsonRun.Rule.of(rule));
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("stories");
            for (String key : store.stories(run)) {
                json.writePOJO(JsonStory.of(store.story(run, key)));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }
}
