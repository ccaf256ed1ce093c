package dev.parallax.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * A run's list of files, from their listing until what they hold is stored.
 *
 * <p>Files are read by many threads, and machines, in any order; what they hold is stored in the list's order, since an
 * article's identity depends on what was stored before it. Safe for use by several threads.
 */
public interface FileList {

    /** Lists a source's files, after those that are listed; those that are, or that the run has stored, are left out. */
    void add(long run, String source, Stream<String> locations);

    /** The numbers of the files that were not read yet, ascending. */
    List<Long> unread(long run);

    /** The files in the range that were not read yet, by number. */
    List<ListedFile> unread(long run, WorkRange range);

    /** Keeps what came of a file, over what was there. */
    void keep(long run, FileReading reading);

    /** The numbers of the files that were read and are not stored yet, ascending. */
    List<Long> kept(long run);

    /** What was kept of the files in the range, by number. */
    List<FileReading> kept(long run, WorkRange range);

    /** Takes a file off the list, when what it holds is stored. */
    void remove(long run, long number);
}
