package dev.parallax.report;

import dev.parallax.store.NightFigures;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RulePrecision;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoryRecord;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** A run of as many stories as asked for, each made when it is read and kept by nobody. */
public final class LazyRun implements RunReader {

    private final MadeUpRun frame = new MadeUpRun(List.of(MadeUpStories.bridge()));
    private final int stories;

    public LazyRun(int stories) {
        this.stories = stories;
    }

    @Override
    public OptionalLong latestRun() {
        return OptionalLong.of(7);
    }

    @Override
    public RunSummary summary(long run) {
        return frame.summary(run);
    }

    @Override
    public List<NightFigures> nights(RunSummary run, int atMost) {
        return frame.nights(run, atMost);
    }

    @Override
    public List<QuarantinedFile> quarantined(long run) {
        return frame.quarantined(run);
    }

    @Override
    public List<RulePrecision> rules() {
        return frame.rules();
    }

    @Override
    public List<String> stories(long run) {
        return IntStream.range(0, stories).mapToObj("made-up-%05d"::formatted).toList();
    }

    @Override
    public StoryRecord story(long run, String key) {
        return MadeUpStories.generated(Integer.parseInt(key.substring("made-up-".length())));
    }
}
