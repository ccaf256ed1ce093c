package dev.parallax.report;

import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a run for people or programs, in one format. Implementations are safe for use by several threads, and need no
 * more heap for a longer run, except for a line for each story.
 */
public interface ReportWriter {

    /** The name by which a job chooses this format, as in {@code html}; lower case, stable. */
    String format();

    /**
     * Begins to write the run.
     *
     * @param folder where to write; made if it is missing
     * @throws IOException when the folder cannot be written
     */
    Draft begin(RunReader store, long run, Path folder) throws IOException;

    /** Writes the run whole, over what an earlier run left there. As {@link #writeAll} in this format alone. */
    default Path write(RunReader store, long run, Path folder) throws ReportException {
        return writeAll(List.of(this), store, run, folder).get(0);
    }

    /**
     * Writes the run in several formats, over what an earlier run left there. Each story is read once for all of them.
     *
     * @return the file to open first, of each format
     * @throws ReportException when the folder cannot be written; what stood there before may be partly replaced
     */
    static List<Path> writeAll(List<ReportWriter> formats, RunReader store, long run, Path folder)
            throws ReportException {
        return Drafts.write(formats, store, run, folder);
    }

    /**
     * A report that is being written, by one thread. Its stories come in order of their keys, each of them kept or added;
     * closed without being finished, it leaves the old report's files as they were, except for stories that came already.
     */
    interface Draft extends Closeable {

        /** What need not be added; nothing, unless a format can tell. */
        default Kept kept() {
            return Kept.NOTHING;
        }

        /** Writes a story, of this version. */
        void add(StoryRecord story, StoryVersion version) throws IOException;

        /** @return the file to open first */
        Path finish() throws IOException;
    }

    /** What the report that stands there has of stories, to be taken over into the one that is written over it. */
    interface Kept {

        /** Of no story. */
        Kept NOTHING = new Kept() {
            @Override
            public boolean has(String story, StoryVersion version) {
                return false;
            }

            @Override
            public void keep(String story, StoryVersion version) {
                throw new IllegalStateException("Nothing was kept of story " + story);
            }
        };

        /** Whether the report that stands there has this version of the story, or what it has become by itself. */
        boolean has(String story, StoryVersion version);

        /** Takes over what it has of a story; asked only of what it {@linkplain #has has}. */
        void keep(String story, StoryVersion version) throws IOException;
    }
}
