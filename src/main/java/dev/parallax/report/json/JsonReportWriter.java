package dev.parallax.report.json;

import dev.parallax.report.ReportFile;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
    public Draft begin(RunReader store, long run, Path folder) throws IOException {
        JsonRun summary = JsonRun.of(store.summary(run));
        List<JsonRun.Quarantined> quarantined =
                store.quarantined(run).stream().map(JsonRun.Quarantined::of).toList();
        List<JsonRun.Rule> rules = store.rules().stream().map(JsonRun.Rule::of).toList();
        return new JsonDraft(new ReportFile(folder.resolve("report.json")), json -> {
            json.writeStartObject();
            json.writeStringProperty("format", "parallax-report/1");
            json.writePOJOProperty("run", summary);
            json.writePOJOProperty("quarantined", quarantined);
            json.writePOJOProperty("rules", rules);
            json.writeArrayPropertyStart("stories");
        });
    }

    private static final class JsonDraft implements Draft {

        private final ReportFile file;
        private final JsonGenerator json;

        JsonDraft(ReportFile file, Consumer<JsonGenerator> head) throws IOException {
            this.file = file;
            this.json = JSON.createGenerator(file.text());
            attempt(() -> head.accept(json));
        }

        @Override
        public void add(StoryRecord story) throws IOException {
            attempt(() -> json.writePOJO(JsonStory.of(story)));
        }

        @Override
        public Path finish() throws IOException {
            attempt(() -> {
                json.writeEndArray();
                json.writeEndObject();
                json.close();
            });
            file.text().write('\n');
            return file.replace();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private static void attempt(Runnable writing) throws IOException {
            try {
                writing.run();
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
        }
    }
}
