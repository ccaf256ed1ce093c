package dev.parallax.job.night;

import dev.parallax.finding.StoryFindings;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores findings. */
final class FindingWriter implements ItemWriter<CheckedResult> {

    private static final Logger log = LoggerFactory.getLogger(FindingWriter.class);

    private final ComparisonStore store;
    private final long run;
    private final String settings;

    FindingWriter(ComparisonStore store, long run, String settings) {
        this.store = store;
        this.run = run;
        this.settings = settings;
    }

    @Override
    public void write(Chunk<? extends CheckedResult> stories) {
        for (CheckedResult story : stories) {
            store.findings()
                    .save(run, story.story(), settings, story.findings().findings(), story.heldBack(), story.quiet());
            for (StoryFindings.Failure failure : story.findings().failures()) {
                log.error("Checker {} broke off in story {}", failure.checker(), story.story(), failure.cause());
                store.runs()
                        .addProblem(
                                run,
                                NightStep.CHECK.stepName(),
                                story.story() + ", " + failure.checker(),
                                Message.of("night.problem.checker", Failure.explanation(failure.cause())));
            }
        }
    }
}
