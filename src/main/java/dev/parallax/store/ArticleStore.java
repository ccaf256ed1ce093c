package dev.parallax.store;

import dev.parallax.article.SourceFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what was read: files, articles with their revisions, and each run's outcomes. Safe for use by several threads. */
public interface ArticleStore {

    /** Whether the file was read before, with this hash. */
    boolean knows(SourceFile file, String hash);

    /** Does for one file what {@link #saveUnchanged(long, String, Collection)} does for many. */
    default void saveUnchanged(long run, SourceFile file) {
        saveUnchanged(run, file.source(), List.of(file.location()));
    }

    /** The stamps of a source's files that were read, by location: a file that has the same is unchanged. */
    Map<String, String> stamps(String source);

    /**
     * Takes over the outcomes that files of a source, by location, had when they were last read: their articles are unchanged,
     * and what was quarantined still is. Files of which the run has outcomes already are left out.
     */
    void saveUnchanged(long run, String source, Collection<String> locations);

    /** Notes a file's stamp as of when it was read; null for none. What {@linkplain #save is stored} of a file has none. */
    void stamp(SourceFile file, @Nullable String stamp);

    /**
     * Stores what was read: an article with a new text becomes the current revision of its identity; one with the
     * same text is unchanged. The same run may store the same file again.
     */
    void save(long run, ReadFile read);

    /**
     * Makes the next run read these sources' quarantined files again.
     *
     * @return how many files
     */
    int forgetQuarantined();

    /** The articles, in the order of their ids. Ids that are not there are left out. */
    List<StoredArticle> find(Collection<Long> ids);

    /** The ids of the current articles that go by these names, {@code source:location} or canonical addresses, ascending. */
    Map<String, List<Long>> named(Collection<String> names);

    /** The ids of the current articles that the run saw in one of the languages, ascending. */
    List<Long> current(long run, Collection<String> languages);

    /** What was {@linkplain #keepWords kept} last of the words of a job's articles; none when nothing was. */
    Optional<byte[]> words(String job);

    /** Keeps what was counted of the words of a job's articles, in place of what was kept before. */
    void keepWords(String job, byte[] counted);
}
