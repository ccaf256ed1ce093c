package dev.parallax.job.night;

import dev.parallax.finding.Finding;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.finding.StoryChecker;
import dev.parallax.finding.StoryFindings;
import dev.parallax.finding.reading.QuietTexts;
import dev.parallax.report.ReportProgram;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.StoryToCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        StoryToCheck loaded = store.findings().story(story, comparisonLanguage);
        QuietTexts quiet = new QuietTexts(ReportProgram.name(), loaded.quiet());
        StoryFindings findings = checker.check(loaded.settled(), vocabulary.get(), quiet);
        List<Finding> heldBack = loaded.isUnsure() ? heldBack(loaded, findings, quiet) : List.of();
        return new CheckedResult(story, findings, heldBack, quiet.keys());
    }

    /** What would be found if the unsure pairs were of one story. */
    private List<Finding> heldBack(StoryToCheck story, StoryFindings findings, QuietTexts quiet) {
        Set<List<Object>> found = new HashSet<>();
        findings.findings().forEach(finding -> found.add(List.of(finding.article(), finding.fingerprint())));
        return checker.check(story.whole(), vocabulary.get(), quiet).findings().stream()
                .filter(finding -> !found.contains(List.of(finding.article(), finding.fingerprint())))
                .toList();
    }
}
