package dev.parallax.job.night;

import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.StoryChecker;
import dev.parallax.store.ComparisonStore;
import java.util.function.Supplier;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Checks a story. Safe for use by several threads. */
final class StoryProcessor implements ItemProcessor<Long, CheckedResult> {

    private final ComparisonStore store;
    private final String comparisonLanguage;
    private final StoryChecker checker;
    private final Supplier<NightVocabulary> vocabulary;

    /** @param vocabulary asked for with the first story, so that a night with nothing to check reads nothing */
    StoryProcessor(
            ComparisonStore store,
            String comparisonLanguage,
            StoryChecker checker,
            Supplier<NightVocabulary> vocabulary) {
        this.store = store;
        this.comparisonLanguage = comparisonLanguage;
        this.checker = checker;
        this.vocabulary = vocabulary;
    }

    @Override
    public CheckedResult process(Long story) {
        return new CheckedResult(
                story, checker.check(store.findings().story(story, comparisonLanguage), vocabulary.get()));
    }
}
