package dev.parallax.report;

import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A {@link ReportFile} of indented JSON that is written piece by piece. For one thread. */
public final class JsonReportFile implements ReportWriter.Kept, Closeable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final PieceFile file;
    private final JsonGenerator json;

    /** @param settings on which what is {@linkplain #add added} depends beside its story, in one line */
    public JsonReportFile(Path file, String settings) throws IOException {
        this.file = new PieceFile(file, settings, UnaryOperator.identity());
        this.json = JSON.createGenerator(new OutputStreamWriter(this.file.out(), StandardCharsets.UTF_8));
    }

    /**
     * Writes the next piece.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(Consumer<JsonGenerator> piece) throws IOException {
        try {
            piece.accept(json);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public boolean has(String story, StoryVersion version) {
        return file.has(story, version);
    }

    /** As {@link PieceFile#keep}: the next element of an array. */
    @Override
    public void keep(String story, StoryVersion version) throws IOException {
        write(JsonReportFile::separate);
        file.keep(story, version);
    }

    /** As {@link PieceFile#add}: the next element of an array, which stands in the document's object. */
    public void add(StoryRecord story, StoryVersion version, Function<StoryRecord, Object> element) throws IOException {
        write(JsonReportFile::separate);
        file.add(
                story,
                version,
                shown -> JSON.writeValueAsString(element.apply(shown))
                        .replace("\n", "\n  ")
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what stands before the next element. */
    private static void separate(JsonGenerator json) {
        json.writeRawValue("");
        json.flush();
    }

    /**
     * Ends a whole value with a line feed.
     *
     * @return the file
     */
    public Path replace() throws IOException {
        write(JsonGenerator::close);
        file.out().write('\n');
        return file.replace();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
