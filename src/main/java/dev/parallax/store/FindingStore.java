package dev.parallax.store;

import dev.parallax.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps the findings over all nights. Safe for use by several threads. */
public interface FindingStore {

    /**
     * The stories in the range with an article that the run saw, which were not checked since they or the settings changed, by number.
     *
     * @param settings stands for everything beside the story that findings depend on, in at most 32 characters
     */
    List<Long> unchecked(long run, String settings, WorkRange range);

    /**
     * A story with everything that checkers look at.
     *
     * @param targetLanguage of the translations
     */
    StoryToCheck story(long id, String targetLanguage);

    /**
     * Stores what was found in a story: a finding never seen is new, one that was fixed is reopened, and what was there in
     * one of its articles and is not found again is fixed.
     */
    default void save(long run, long story, String settings, List<Finding> findings) {
        save(run, story, settings, findings, List.of(), Set.of());
    }

    /**
     * The same of a story with unsure pairs.
     *
     * @param heldBack what waits for a reviewer to say that the editions tell one story: it is counted, and what was
     *     there of it goes, neither open nor fixed
     * @param quiet what stands for texts in which nothing was found, without blanks; the next check is told
     */
    void save(
            long run,
            long story,
            String settings,
            List<Finding> findings,
            List<Finding> heldBack,
            Collection<String> quiet);
}
