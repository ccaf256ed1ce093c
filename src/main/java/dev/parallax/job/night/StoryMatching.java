package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.store.ComparisonStore;
import dev.parallax.story.EditionPair;
import dev.parallax.story.KnownPair;
import dev.parallax.story.StoryMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pairs the editions of the run's stories, when there is something that no matching has seen. */
final class StoryMatching {

    /** How many days later an article's counterpart may come. */
    private static final int WINDOW_DAYS = 3;

    private static final String NOTHING_NEW = "Nothing to match is new or revised: the stories stay as they are";

    private static final Logger log = LoggerFactory.getLogger(StoryMatching.class);

    private final ComparisonStore store;
    private final JobFile job;
    private final Supplier<StoryMatcher> matcher;
    private final KeptMatchings kept;
    private final int fewest;

    /**
     * @param matcher asked for when there is something to match
     * @param fewest of so many editions on, what was found is kept for the next matching
     */
    StoryMatching(ComparisonStore store, JobFile job, Supplier<StoryMatcher> matcher, KeptMatchings kept, int fewest) {
        this.store = store;
        this.job = job;
        this.matcher = matcher;
        this.kept = kept;
        this.fewest = fewest;
    }

    void match(long run) {
        List<KnownPair> known = new KnownPairs(store, job).all(run);
        boolean isNew = store.stories().needsMatching(run, job.languages().all());
        if (!isNew && known.isEmpty() && !store.stories().mayMissArticles(run)) {
            log.info(NOTHING_NEW);
            return;
        }
        List<Long> candidates = store.stories().candidates(run, job.languages().all(), WINDOW_DAYS);
        Set<Long> withdrawn = store.stories().withdrawn(run, candidates, WINDOW_DAYS);
        List<Long> paired = candidates.stream()
                .filter(candidate -> !withdrawn.contains(candidate))
                .toList();
        if (!isNew && withdrawn.isEmpty() && areRespected(known, paired)) {
            log.info(NOTHING_NEW);
            return;
        }
        if (!withdrawn.isEmpty()) {
            log.info("{} articles were taken back, and are paired with none", withdrawn.size());
        }
        LanguageMatchings matchings = new LanguageMatchings(
                store,
                new Editions(store, job.languages().comparison()),
                job.languages().comparison(),
                matcher.get());
        LanguageMatchings.Found found = kept.read()
                .flatMap(before -> matchings.on(run, before, paired, known))
                .orElseGet(() -> matchings.anew(run, paired, known));
        store.stories().savePairs(run, candidates, found.pairs(), found.standing());
        if (paired.size() < fewest || found.kept().byLanguage().isEmpty()) {
            kept.forget();
        } else {
            kept.write(found.kept());
        }
        log.info(
                "{} pairs among {} articles",
                found.pairs().size() + found.standing().size(),
                paired.size());
    }

    /** Whether the stored pairs are as people said, the first to say it of each two. */
    private boolean areRespected(List<KnownPair> known, List<Long> candidates) {
        Set<Long> there = Set.copyOf(candidates);
        Set<EditionPair> said = new HashSet<>();
        return known.stream()
                .filter(pair -> there.contains(pair.source()) && there.contains(pair.target()))
                .filter(pair -> said.add(new EditionPair(pair.source(), pair.target())))
                .allMatch(pair -> store.stories().isHeeded(pair.source(), pair.target(), pair.same()));
    }
}
