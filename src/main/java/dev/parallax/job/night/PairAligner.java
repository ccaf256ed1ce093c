package dev.parallax.job.night;

import dev.parallax.alignment.Aligner;
import dev.parallax.alignment.Similarity;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.StoredArticle;
import dev.parallax.story.StoryPair;
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
    private final Aligner aligner;
    private final Similarity similarity;

    PairAligner(ComparisonStore store, long run, Aligner aligner, Similarity similarity) {
        this.store = store;
        this.run = run;
        this.aligner = aligner;
        this.similarity = similarity;
    }

    @Override
    public @Nullable AlignedStory process(Long pairId) {
        StoryPair pair = store.stories().pair(pairId);
        StoredArticle source = article(pair.source());
        StoredArticle target = article(pair.target());
        try {
            return new AlignedStory(pairId, aligner.align(source.article(), target.article(), similarity));
        } catch (RuntimeException e) {
            log.error("Aligning pair {} failed", pairId, e);
            store.runs().addProblem(run, NightStep.ALIGN.stepName(), "pair " + pairId, "not aligned: " + e);
            return null;
        }
    }

    private StoredArticle article(long id) {
        List<StoredArticle> found = store.articles().find(List.of(id));
        if (found.isEmpty()) {
            throw new IllegalStateException("Article " + id + " of a pair is not in the store");
        }
        return found.get(0);
    }
}
