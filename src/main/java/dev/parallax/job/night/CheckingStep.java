package dev.parallax.job.night;

import dev.parallax.finding.StoryChecker;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.WorkRange;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorSettings;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stories are checked in partitions, and beside them articles with known slips. */
@Configuration(proxyBeanMethods = false)
class CheckingStep {

    private static final int STORIES = 50;
    private static final int FEWEST = 3;

    @Bean
    HeavyStep checkStories(
            StepBuilders steps,
            @Qualifier("storiesToCheck") HeavyStep.Work storiesToCheck,
            @Qualifier("unchecked") ItemReader<Long> unchecked,
            ItemProcessor<Long, CheckedResult> storyProcessor,
            ItemWriter<CheckedResult> findingWriter) {
        return new HeavyStep(
                NightStep.CHECK,
                storiesToCheck,
                FEWEST,
                Partitions.MOST,
                steps.<Long, CheckedResult>part(NightStep.CHECK, STORIES)
                        .reader(unchecked)
                        .processor(storyProcessor)
                        .writer(findingWriter)
                        .build());
    }

    @Bean
    @StepScope
    HeavyStep.Work storiesToCheck(
            ComparisonStore store,
            CheckSettings checkSettings,
            NightVocabularies nightVocabularies,
            PlatformTransactionManager transactions) {
        return run -> {
            List<Long> stories = store.findings().unchecked(run, checkSettings.hash(), WorkRange.ALL);
            if (!stories.isEmpty()) {
                new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> nightVocabularies.keep(run, checkSettings));
            }
            return stories;
        };
    }

    @Bean
    @StepScope
    ItemReader<Long> unchecked(
            ComparisonStore store, CheckSettings checkSettings, @Value(StepBuilders.RUN) long run, WorkRange range) {
        return new ListItemReader<>(store.findings().unchecked(run, checkSettings.hash(), range));
    }

    /** Read when the step begins, since reviewers decide between the nights. */
    @Bean
    @Scope(scopeName = StepBuilders.STEP, proxyMode = ScopedProxyMode.NO)
    CheckSettings checkSettings(ComparisonStore store, JobFile job) {
        return CheckSettings.of(job, store.decisions());
    }

    @Bean
    @Lazy
    StoryChecker storyChecker(Stages stages, JobFile job) {
        return stages.checker(job);
    }

    @Bean
    NightVocabularies nightVocabularies(ComparisonStore store, JobFile job) {
        return new NightVocabularies(
                store.articles(), job.name(), job.languages().all());
    }

    @Bean
    NightOdds nightOdds(ComparisonStore store) {
        return new NightOdds(store.reader());
    }

    @Bean
    @StepScope
    ItemProcessor<Long, CheckedResult> storyProcessor(
            ComparisonStore store,
            JobFile job,
            StoryChecker storyChecker,
            NightVocabularies nightVocabularies,
            NightOdds nightOdds,
            CheckSettings checkSettings,
            @Value(StepBuilders.RUN) long run) {
        return new StoryProcessor(
                store,
                job.languages().comparison(),
                storyChecker.withOdds(nightOdds.of(run)),
                () -> nightVocabularies.of(run, checkSettings));
    }

    @Bean
    @StepScope
    ItemWriter<CheckedResult> findingWriter(
            ComparisonStore store, CheckSettings checkSettings, @Value(StepBuilders.RUN) long run) {
        return new FindingWriter(store, run, checkSettings.hash());
    }

    @Bean
    Step checkCanary(StepBuilders steps, Tasklet canaryTasklet) {
        return steps.tasklet(NightStep.CANARY, canaryTasklet);
    }

    @Bean
    @StepScope
    Tasklet canaryTasklet(
            ComparisonStore store,
            JobFile job,
            Stages stages,
            ObjectProvider<StoryChecker> storyChecker,
            Translator translator,
            CheckSettings checkSettings,
            JobRepository repository,
            @Value(StepBuilders.RUN) long run) {
        if (job.watch().canary() == JobFile.Canary.NONE) {
            return (contribution, context) -> RepeatStatus.FINISHED;
        }
        Supplier<Translator> canarys = () -> job.watch().canary() == JobFile.Canary.ENGINE
                ? translator
                : stages.translator(TranslatorSettings.of("lexical"));
        return new CanaryTasklet(
                () -> new Canary(stages, storyChecker.getObject(), canarys.get(), checkSettings.accepted()),
                store.runs(),
                repository,
                run);
    }
}
