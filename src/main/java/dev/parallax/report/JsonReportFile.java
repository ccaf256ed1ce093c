package dev.parallax.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A {@link ReportFile} of indented JSON that is written piece by piece. For one thread. */
public final class JsonReportFile implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final ReportFile file;
    private final JsonGenerator json;

    public JsonReportFile(Path file) throws IOException {
        this.file = new ReportFile(file);
        this.json = JSON.createGenerator(this.file.text());
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

    /**
     * Ends a whole value with a line feed.
     *
     * @return the file
     */
    public Path replace() throws IOException {
        write(JsonGenerator::close);
        file.text().write('\n');
        return file.replace();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
