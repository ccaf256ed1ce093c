package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.store.ComparisonStore;
import dev.parallax.story.Edition;
import dev.parallax.story.KnownPair;
import dev.parallax.story.StoryMatcher;
import dev.parallax.story.StoryPair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pairs the editions of the run's stories, when there is something that no matching has seen. */
final class StoryMatching {

    /** How many days later an article's counterpart may come. */
    private static final int WINDOW_DAYS = 3;

    private static final Logger log = LoggerFactory.getLogger(StoryMatching.class);

    private final ComparisonStore store;
    private final JobFile job;
    private final Supplier<StoryMatcher> matcher;

    /** @param matcher asked for when there is something to match */
    StoryMatching(ComparisonStore store, JobFile job, Supplier<StoryMatcher> matcher) {
        this.store = store;
        this.job = job;
        this.matcher = matcher;
    }

    void match(long run) {
        List<Long> candidates = store.stories().candidates(run, job.languages().all(), WINDOW_DAYS);
        Set<Long> withdrawn = store.stories().withdrawn(run, candidates, WINDOW_DAYS);
        List<Long> paired = candidates.stream()
                .filter(candidate -> !withdrawn.contains(candidate))
                .toList();
        List<KnownPair> known = new KnownPairs(store, job).all(run);
        if (withdrawn.isEmpty()
                && !store.stories().needsMatching(run, job.languages().all())
                && areRespected(known, paired)) {
            log.info("Nothing to match is new or revised: the stories stay as they are");
            return;
        }
        Map<String, List<Edition>> sources = new TreeMap<>();
        List<Edition> targets = new ArrayList<>();
        for (Edition edition : new Editions(store, job.languages().comparison()).find(paired)) {
            String language = edition.language().article().tag();
            (language.equals(job.languages().comparison())
                            ? targets
                            : sources.computeIfAbsent(language, key -> new ArrayList<>()))
                    .add(edition);
        }
        if (!withdrawn.isEmpty()) {
            log.info("{} articles were taken back, and are paired with none", withdrawn.size());
        }
        StoryMatcher matching = matcher.get();
        // Each language by itself: a story may have an edition in every one.
        List<StoryPair> pairs = sources.values().stream()
                .flatMap(editions -> matching.match(editions, targets, known).stream())
                .toList();
        store.stories().savePairs(run, candidates, pairs);
        log.info(
                "{} pairs among {} articles in {} and {} in other languages",
                pairs.size(),
                targets.size(),
                job.languages().comparison(),
                sources.values().stream().mapToInt(List::size).sum());
    }

    /** Whether the stored pairs are as people said, the first to say it of each two. */
    private boolean areRespected(List<KnownPair> known, List<Long> candidates) {
        Set<Long> there = Set.copyOf(candidates);
        Set<List<Long>> said = new HashSet<>();
        return known.stream()
                .filter(pair -> there.contains(pair.source()) && there.contains(pair.target()))
                .filter(pair -> said.add(List.of(pair.source(), pair.target())))
                .allMatch(pair -> store.stories().isHeeded(pair.source(), pair.target(), pair.same()));
    }
}
