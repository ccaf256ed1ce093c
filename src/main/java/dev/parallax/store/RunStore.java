package dev.parallax.store;

import dev.parallax.message.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the runs. Safe for use by several threads. */
public interface RunStore {

    /** Begins a run. One of the job that is still said to run was killed, and has failed. */
    ComparisonRun begin(String job, String comparisonLanguage);

    /**
     * The job's last run, when it has not ended: it was killed, stopped or failed, and can be taken up again. One that compares
     * in another language cannot: what it has done is of no use in this one.
     */
    Optional<ComparisonRun> unfinished(String job, String comparisonLanguage);

    /** Takes an unfinished run up again: it is running, as if it had never ended. */
    void resume(long run);

    /**
     * Ends a run.
     *
     * @param failure why it failed, in one sentence; null when it did not
     */
    void finish(long run, RunSummary.State state, @Nullable Message failure);

    /** Keeps what a night that ended shows in the curves of later ones, over what was kept of it. */
    void keep(NightFigures night);

    /** Notes for each planted slip whether the run found it, over what was there. */
    void saveCanary(long run, Map<String, Boolean> foundBySlip);

    /** The planted slips of the last run before this one that noted any, with whether it found them; empty when none did. */
    Map<String, Boolean> canaryBefore(long run);

    /**
     * Adds time to what a step took.
     *
     * @param position of the step in the flow, from 0
     */
    void addStepTime(long run, int position, String step, Duration time);

    /** Notes what went wrong with one thing while the night went on. */
    void addProblem(long run, String step, String subject, Message message);

    /** What went wrong in the run, by step and subject: one line each. */
    List<Message> problems(long run);

    /** The last runs of all jobs that were not purged, newest first. */
    List<ComparisonRun> latest(int atMost);
}
