package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.Decision;
import dev.parallax.store.StoredArticle;
import dev.parallax.story.Edition;
import dev.parallax.story.KnownPair;
import dev.parallax.story.StoryMatcher;
import dev.parallax.story.StoryPair;
import dev.parallax.translation.TranslationResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pairs the editions of the run's stories, when there is an article that was never matched. */
final class StoryMatching {

    /** An article may have its counterpart come so many days later. */
    private static final int WINDOW_DAYS = 3;

    private static final Logger log = LoggerFactory.getLogger(StoryMatching.class);

    private final ComparisonStore store;
    private final JobFile job;
    private final StoryMatcher matcher;

    StoryMatching(ComparisonStore store, JobFile job, StoryMatcher matcher) {
        this.store = store;
        this.job = job;
        this.matcher = matcher;
    }

    void match(long run) {
        if (!store.stories().needsMatching(run, job.languages())) {
            log.info("No article is new or revised: the stories stay as they are");
            return;
        }
        List<Long> candidates = store.stories().candidates(run, job.languages(), WINDOW_DAYS);
        List<Edition> sources = new ArrayList<>();
        List<Edition> targets = new ArrayList<>();
        Map<String, List<Long>> byPlace = new HashMap<>();
        Map<Long, List<TranslationResult>> translated = store.translations().find(candidates, job.comparisonLanguage());
        for (StoredArticle article : store.articles().find(candidates)) {
            Edition edition = new Edition(
                    article.id(),
                    article.article(),
                    article.language(),
                    texts(translated.getOrDefault(article.id(), List.of())));
            boolean target = article.language().article().tag().equals(job.comparisonLanguage());
            (target ? targets : sources).add(edition);
            byPlace.computeIfAbsent(
                            article.article().source() + ":" + article.article().location(), place -> new ArrayList<>())
                    .add(article.id());
        }
        List<StoryPair> pairs = matcher.match(sources, targets, known(byPlace));
        store.stories().savePairs(run, candidates, pairs);
        log.info(
                "{} pairs among {} articles in {} and {} in other languages",
                pairs.size(),
                targets.size(),
                job.comparisonLanguage(),
                sources.size());
    }

    private List<KnownPair> known(Map<String, List<Long>> byPlace) {
        List<KnownPair> known = new ArrayList<>();
        for (Decision decision : store.decisions().inForce()) {
            if (decision.subject() instanceof Decision.SameStory pair) {
                boolean same = decision.verdict() == Decision.Verdict.ACCEPTED;
                for (long source : byPlace.getOrDefault(pair.source(), List.of())) {
                    for (long target : byPlace.getOrDefault(pair.target(), List.of())) {
                        known.add(new KnownPair(source, target, same, "reviewer"));
                    }
                }
            }
        }
        return known;
    }

    private static List<@Nullable String> texts(List<TranslationResult> results) {
        List<@Nullable String> texts = new ArrayList<>();
        for (TranslationResult result : results) {
            texts.add(result instanceof TranslationResult.Translated translated ? translated.text() : null);
        }
        return texts;
    }
}
