package dev.parallax.report.json;

import dev.parallax.message.Messages;
import dev.parallax.report.JsonReportFile;
import dev.parallax.report.Mending;
import dev.parallax.report.ReportProgram;
import dev.parallax.report.ReportWriter;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code report.json}, as {@code src/docs/report.schema.json} describes it. */
public final class JsonReportWriter implements ReportWriter {

    private final Messages words;

    /** @param words of the language of its sentences */
    public JsonReportWriter(Messages words) {
        this.words = words;
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public Draft begin(RunReader store, long run, Path folder) throws IOException {
        JsonRun summary = JsonRun.of(store.summary(run), store.problems(run), words);
        List<JsonRun.Quarantined> quarantined = store.quarantined(run).stream()
                .map(file -> JsonRun.Quarantined.of(file, words))
                .toList();
        List<JsonRun.Rule> rules = store.rules().stream().map(JsonRun.Rule::of).toList();
        JsonReportFile file = new JsonReportFile(
                folder.resolve("report.json"),
                ReportProgram.name() + " " + words.language().tag());
        file.write(json -> {
            json.writeStartObject();
            json.writeStringProperty("format", "parallax-report/1");
            json.writePOJOProperty("run", summary);
            json.writePOJOProperty("quarantined", quarantined);
            json.writePOJOProperty("rules", rules);
            json.writeArrayPropertyStart("stories");
        });
        return new JsonDraft(words, file, new ArrayList<>());
    }

    private record JsonDraft(Messages words, JsonReportFile file, List<Mending> mendings) implements Draft {

        @Override
        public Kept kept() {
            return file;
        }

        @Override
        public void add(StoryRecord story, StoryVersion version) throws IOException {
            file.add(story, version, shown -> JsonStory.of(shown, words));
            mendings.addAll(Mending.of(story));
        }

        @Override
        public Path finish() throws IOException {
            file.write(json -> {
                json.writeEndArray();
                json.writePOJOProperty(
                        "toMend",
                        mendings.stream()
                                .sorted(Mending.ORDER)
                                .map(mending -> JsonMending.of(mending, words))
                                .toList());
                json.writeEndObject();
            });
            return file.replace();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
