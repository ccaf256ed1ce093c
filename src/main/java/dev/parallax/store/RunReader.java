package dev.parallax.store;

import dev.parallax.message.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Reads what a report shows of a run.
 *
 * <p>Stories are read a few at a time, so that a report of any size needs the heap of a few. Everything is in a stated
 * order: the same store gives the same report. Implementations are safe for use by several threads.
 */
public interface RunReader {

    /** Stories in the heap at a time, when all of them are read. */
    int STORIES_AT_ONCE = 50;

    /** The last run that was started; empty in a store that has seen none. */
    OptionalLong latestRun();

    /**
     * What the run did, counted from the store.
     *
     * @throws IllegalArgumentException when there is no such run
     */
    RunSummary summary(long run);

    /**
     * The run of which everything was counted when its steps were done: its state and times as they stand by now, with those
     * counts. Costs next to nothing.
     */
    default RunSummary summary(RunSummary counted) {
        return summary(counted.run());
    }

    /**
     * The run's figures as they stand, after those of the runs before it in the same job that {@link RunStore#keep} has,
     * oldest first, {@code atMost} in all.
     */
    default List<NightFigures> nights(long run, int atMost) {
        return nights(summary(run), atMost);
    }

    /** The same, of a run that was counted already. */
    List<NightFigures> nights(RunSummary run, int atMost);

    /** The files that the run could not read, by source, then location. */
    List<QuarantinedFile> quarantined(long run);

    /** What went wrong with one thing while the run went on, by step and subject: one line each. */
    default List<Message> problems(long run) {
        return List.of();
    }

    /** The articles that the job's run before saw and this one was not given, by source, then location. */
    default List<WithdrawnArticle> withdrawn(long run) {
        return List.of();
    }

    /** What reviewers thought of each rule's findings, over all nights, by kind, then rule. */
    List<RulePrecision> rules();

    /** The decisions that count, by subject. */
    default List<Decision> decisions() {
        return List.of();
    }

    /**
     * The keys of the stories whose articles the run saw, new or unchanged, in order of their keys.
     *
     * @return keys of lower-case letters, digits and hyphens, each stable over nights
     */
    List<String> stories(long run);

    /**
     * The keys of those stories that have a finding which a reviewer accepted, in their order. There may be more among
     * them than that.
     */
    default List<String> storiesToMend(long run) {
        return stories(run);
    }

    /**
     * The version of each of those stories as the run left it, by key, in their order. Costs far less than reading them.
     */
    default Map<String, StoryVersion> versions(long run) {
        Map<String, StoryVersion> versions = new LinkedHashMap<>();
        stories(run).forEach(key -> versions.put(key, StoryVersion.UNKNOWN));
        return versions;
    }

    /**
     * One story as the run left it.
     *
     * @throws IllegalArgumentException when the run has no such story
     */
    StoryRecord story(long run, String key);

    /**
     * Several stories as the run left them, in the order of the keys. Many at once may cost less than one by one.
     *
     * @throws IllegalArgumentException when the run has no such story
     */
    default List<StoryRecord> stories(long run, List<String> keys) {
        return keys.stream().map(key -> story(run, key)).toList();
    }

    /** Hands over all of the run's stories, in order of their keys. */
    default <E extends Exception> void eachStory(long run, StoryTaker<E> taker) throws E {
        List<String> keys = stories(run);
        for (int from = 0; from < keys.size(); from += STORIES_AT_ONCE) {
            for (StoryRecord story : stories(run, keys.subList(from, Math.min(from + STORIES_AT_ONCE, keys.size())))) {
                taker.take(story);
            }
        }
    }

    /** @param <E> what it may throw */
    @FunctionalInterface
    interface StoryTaker<E extends Exception> {
        void take(StoryRecord story) throws E;
    }
}
