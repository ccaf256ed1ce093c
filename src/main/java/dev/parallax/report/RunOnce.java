package dev.parallax.report;

import dev.parallax.message.Message;
import dev.parallax.store.Decision;
import dev.parallax.store.NightFigures;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RulePrecision;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import dev.parallax.store.StoryVersion;
import dev.parallax.store.WithdrawnArticle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * A run that is being reported: what several formats and languages ask for is asked of the store once. Stories are not
 * kept. For one thread.
 */
public final class RunOnce implements RunReader {

    private final RunReader store;
    private final Map<List<Object>, Object> answers = new HashMap<>();

    /** @param store that does not change while the run is reported */
    public RunOnce(RunReader store) {
        this.store = store;
    }

    @SuppressWarnings("unchecked") // each question has one kind of answer
    private <T> T once(Supplier<T> asking, Object... question) {
        List<Object> key = List.of(question);
        Object known = answers.get(key);
        if (known == null) {
            known = asking.get();
            answers.put(key, known);
        }
        return (T) known;
    }

    @Override
    public RunSummary summary(long run) {
        return once(() -> store.summary(run), "summary", run);
    }

    @Override
    public List<NightFigures> nights(RunSummary run, int atMost) {
        return once(() -> store.nights(run, atMost), "nights", run.run(), atMost);
    }

    @Override
    public List<QuarantinedFile> quarantined(long run) {
        return once(() -> store.quarantined(run), "quarantined", run);
    }

    @Override
    public List<Message> problems(long run) {
        return once(() -> store.problems(run), "problems", run);
    }

    @Override
    public List<WithdrawnArticle> withdrawn(long run) {
        return once(() -> store.withdrawn(run), "withdrawn", run);
    }

    @Override
    public List<RulePrecision> rules() {
        return once(store::rules, "rules");
    }

    @Override
    public List<Decision> decisions() {
        return once(store::decisions, "decisions");
    }

    @Override
    public OptionalLong latestRun() {
        return store.latestRun();
    }

    @Override
    public List<String> stories(long run) {
        return store.stories(run);
    }

    @Override
    public List<String> storiesToMend(long run) {
        return store.storiesToMend(run);
    }

    @Override
    public Map<String, StoryVersion> versions(long run) {
        return store.versions(run);
    }

    @Override
    public StoryRecord story(long run, String key) {
        return store.story(run, key);
    }

    @Override
    public List<StoryRecord> stories(long run, List<String> keys) {
        return store.stories(run, keys);
    }

    @Override
    public <E extends Exception> void eachStory(long run, StoryTaker<E> taker) throws E {
        store.eachStory(run, taker);
    }
}
