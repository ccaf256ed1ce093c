package dev.parallax.report;

import dev.parallax.store.RunReader;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes a run for people or programs, in one format. Implementations are safe for use by several threads, and need no
 * more heap for a longer run, but for a line for each story.
 */
public interface ReportWriter {

    /** The name by which a job chooses this format, as in {@code html}; lower case, stable. */
    String format();

    /**
     * Writes the run, over what an earlier run left there.
     *
     * @param folder where to write; made if it is missing
     * @return the file to open first
     * @throws IOException when the folder cannot be written; what stood there before may be partly replaced
     */
    Path write(RunReader store, long run, Path folder) throws IOException;
}
