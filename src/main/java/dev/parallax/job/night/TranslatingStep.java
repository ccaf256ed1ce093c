package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.TranslationTarget;
import dev.parallax.store.WorkRange;
import dev.parallax.store.jdbc.JdbcTranslationMemory;
import dev.parallax.translation.TranslationRun;
import dev.parallax.translation.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.transaction.PlatformTransactionManager;

/** Articles are translated in partitions, unless the job limits what the engine is given: one caller can keep count. */
@Configuration(proxyBeanMethods = false)
class TranslatingStep {

    private static final int ARTICLES_AT_ONCE = 25;
    private static final int FEWEST = 5;

    @Bean
    HeavyStep translateParagraphs(
            StepBuilders steps,
            JobFile job,
            @Qualifier("articlesToTranslate") HeavyStep.Work articlesToTranslate,
            @Qualifier("untranslated") ItemReader<List<Long>> untranslated,
            ItemProcessor<List<Long>, List<TranslatedArticle>> articleTranslator,
            ItemWriter<List<TranslatedArticle>> translationWriter) {
        return new HeavyStep(
                NightStep.TRANSLATE,
                articlesToTranslate,
                FEWEST,
                job.limits().counted() ? 1 : Partitions.MOST,
                steps.<List<Long>, List<TranslatedArticle>>part(NightStep.TRANSLATE, 1)
                        .reader(untranslated)
                        .processor(articleTranslator)
                        .writer(translationWriter)
                        .build());
    }

    @Bean
    @StepScope
    HeavyStep.Work articlesToTranslate(
            ComparisonStore store, JobFile job, TranslationTarget translationTarget, TranslationRun translationRun) {
        return new ArticlesToTranslate(store.translations(), job, translationTarget, translationRun);
    }

    @Bean
    @Lazy
    TranslationTarget translationTarget(JobFile job, Translator translator) {
        return NightTarget.of(job, translator);
    }

    @Bean
    @StepScope
    ItemReader<List<Long>> untranslated(
            ComparisonStore store,
            JobFile job,
            TranslationTarget translationTarget,
            @Value(StepBuilders.RUN) long run,
            WorkRange range) {
        return new ListItemReader<>(
                batches(store.translations().pending(run, job.languages().translated(), translationTarget, range)));
    }

    private static List<List<Long>> batches(List<Long> ids) {
        List<List<Long>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += ARTICLES_AT_ONCE) {
            batches.add(List.copyOf(ids.subList(from, Math.min(from + ARTICLES_AT_ONCE, ids.size()))));
        }
        return batches;
    }

    @Bean
    @Scope(scopeName = StepBuilders.STEP, proxyMode = ScopedProxyMode.NO)
    TranslationRun translationRun(
            Stages stages,
            ComparisonStore store,
            JobFile job,
            Translator translator,
            TranslationTarget translationTarget,
            DataSource database,
            PlatformTransactionManager transactions,
            @Value(StepBuilders.RUN) long run) {
        return stages.translationRun(
                job,
                job.limits().counted() ? job.limits().threads() : 1,
                translator,
                new JdbcTranslationMemory(database, transactions, run, translator.id(), translationTarget.settings()),
                () -> PublishedMemory.of(store, job));
    }

    @Bean
    @StepScope
    ItemProcessor<List<Long>, List<TranslatedArticle>> articleTranslator(
            ComparisonStore store,
            JobFile job,
            TranslationTarget translationTarget,
            TranslationRun translationRun,
            @Value(StepBuilders.RUN) long run) {
        return new ArticleTranslator(store, job, translationTarget, run, translationRun);
    }

    @Bean
    @StepScope
    ItemWriter<List<TranslatedArticle>> translationWriter(
            ComparisonStore store, TranslationTarget translationTarget, @Value(StepBuilders.RUN) long run) {
        return chunk -> store.translations()
                .save(
                        run,
                        translationTarget,
                        chunk.getItems().stream()
                                .flatMap(List::stream)
                                .collect(Collectors.toMap(TranslatedArticle::article, TranslatedArticle::paragraphs)));
    }
}
