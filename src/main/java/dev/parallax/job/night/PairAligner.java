package dev.parallax.job.night;

import dev.parallax.alignment.Aligner;
import dev.parallax.article.SegmentSplitter;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonStore;
import dev.parallax.story.Edition;
import dev.parallax.story.EditionSimilarity;
import dev.parallax.story.StoryPair;
import dev.parallax.story.TranslatedTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Aligns the two editions of a pair. One that fails is noted, and tried again the next night. Safe for use by several threads. */
final class PairAligner implements ItemProcessor<Long, AlignedStory> {

    private static final Logger log = LoggerFactory.getLogger(PairAligner.class);

    private final ComparisonStore store;
    private final long run;
    private final Editions editions;
    private final Aligner aligner;
    private final EditionSimilarity similarity;
    private final SegmentSplitter splitter;
    private final String comparisonLanguage;

    PairAligner(ComparisonStore store, long run, JobFile job, Stages stages) {
        this.store = store;
        this.run = run;
        this.editions = new Editions(store, job.languages().comparison());
        this.aligner = stages.aligner();
        this.similarity = stages.editionSimilarity();
        this.splitter = stages.splitter();
        this.comparisonLanguage = job.languages().comparison();
    }

    @Override
    public @Nullable AlignedStory process(Long pairId) {
        StoryPair pair = store.stories().pair(pairId);
        Edition source = edition(pair.source());
        Edition target = edition(pair.target());
        TranslatedTexts translations = new TranslatedTexts(source, splitter, comparisonLanguage);
        try {
            return new AlignedStory(
                    pairId,
                    aligner.align(
                            source.article(),
                            target.article(),
                            similarity
                                    .between(source.languageTag(), target.languageTag())
                                    .with(translations)));
        } catch (RuntimeException e) {
            log.error("Aligning pair {} failed", pairId, e);
            store.runs()
                    .addProblem(
                            run,
                            NightStep.ALIGN.stepName(),
                            String.valueOf(pairId),
                            Message.of("night.problem.pair", Failure.explanation(e)));
            return null;
        }
    }

    private Edition edition(long id) {
        return editions.find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Article " + id + " of a pair is not in the store"));
    }
}
