package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.report.ReportProgram;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.WorkRange;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stories are matched all at once, since any article may answer any other; their pairs are aligned in partitions. */
@Configuration(proxyBeanMethods = false)
class ComparingSteps {

    private static final int PAIRS = 50;
    private static final int FEWEST = 5;

    /** Fewer editions are matched in about a second, whatever has changed. */
    private static final int FEWEST_KEPT = 1000;

    @Bean
    Step matchStories(StepBuilders steps, ComparisonStore store, JobFile job, Stages stages) {
        KeptMatchings kept = new KeptMatchings(
                job.report().folder().resolve("pieces/pairs.bin"),
                ReportProgram.name() + " " + job.languages().comparison());
        StoryMatching matching = new StoryMatching(store, job, stages::matcher, kept, FEWEST_KEPT);
        return steps.tasklet(NightStep.MATCH, (contribution, context) -> {
            matching.match(RunParameters.run(contribution.getStepExecution()));
            return RepeatStatus.FINISHED;
        });
    }

    @Bean
    HeavyStep alignStories(
            StepBuilders steps,
            ComparisonStore store,
            @Qualifier("unaligned") ItemReader<Long> unaligned,
            ItemProcessor<Long, AlignedStory> pairAligner) {
        return new HeavyStep(
                NightStep.ALIGN,
                run -> store.stories().unaligned(WorkRange.ALL),
                FEWEST,
                Partitions.MOST,
                steps.<Long, AlignedStory>part(NightStep.ALIGN, PAIRS)
                        .reader(unaligned)
                        .processor(pairAligner)
                        .writer(chunk -> chunk.forEach(aligned -> store.stories()
                                .saveAlignment(
                                        aligned.pair(),
                                        aligned.alignment().paragraphs(),
                                        aligned.alignment().segments())))
                        .build());
    }

    @Bean
    @StepScope
    ItemReader<Long> unaligned(ComparisonStore store, WorkRange range) {
        return new ListItemReader<>(store.stories().unaligned(range));
    }

    @Bean
    @StepScope
    ItemProcessor<Long, AlignedStory> pairAligner(
            ComparisonStore store, JobFile job, Stages stages, @Value(StepBuilders.RUN) long run) {
        return new PairAligner(store, run, job, stages);
    }
}
