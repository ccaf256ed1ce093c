package dev.parallax.job.night;

import dev.parallax.article.SourceFile;
import dev.parallax.finding.CountedVocabulary;
import dev.parallax.finding.NightVocabulary;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.Decision;
import dev.parallax.store.jdbc.JdbcComparisonStore;
import dev.parallax.store.jdbc.JdbcTranslationMemory;
import dev.parallax.translation.TranslationRun;
import dev.parallax.translation.Translator;
import dev.parallax.translation.TranslatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.IteratorItemReader;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Wires a night. Needs the beans {@link JobFile}, {@link Clock} and {@link DataSource} from whoever starts it.
 *
 * <p>Every reader asks the store what is still to do, so a step that is started again goes on where it was. Heavy
 * processors run on several threads; one thread reads and one writes, in the order of reading, so that the same sources
 * always give the same store.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(NightRunner.class)
public class NightConfiguration {

    /** The job's name in Spring Batch's repository; a run is told from another by its parameter {@code run}. */
    public static final String JOB = "night";

    /** {@link StepScope} without its proxy: for final types, which only beans of a step ask for. */
    private static final String STEP = "step";

    private static final String RUN = "#{jobParameters['run']}";

    private static final int FILES = 50;
    private static final int ARTICLES_AT_ONCE = 25;
    private static final int PAIRS = 50;
    private static final int STORIES = 50;
    private static final int ARTICLES_COUNTED_AT_ONCE = 200;

    @Bean
    ComparisonStore comparisonStore(DataSource database, Clock clock) {
        return new JdbcComparisonStore(database, clock);
    }

    @Bean
    Stages stages(ObjectProvider<TranslatorFactory> factories) {
        return new Stages(factories.orderedStream().toList());
    }

    @Bean
    Translator translator(Stages stages, JobFile job) {
        return stages.translator(job.translator());
    }

    @Bean
    AsyncTaskExecutor workers(JobFile job) {
        ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
        workers.setThreadNamePrefix("night-");
        workers.setCorePoolSize(job.limits().threads());
        workers.setDaemon(true);
        return workers;
    }

    @Bean
    Job night(JobRepository repository, List<Step> steps) {
        var flow = new JobBuilder(JOB, repository).start(step(steps, NightStep.EXTRACT));
        for (NightStep next : NightStep.values()) {
            if (next != NightStep.EXTRACT) {
                flow.next(step(steps, next));
            }
        }
        return flow.build();
    }

    private static Step step(List<Step> steps, NightStep wanted) {
        return steps.stream()
                .filter(step -> step.getName().equals(wanted.stepName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no step " + wanted.stepName()));
    }

    private static StepBuilder builder(NightStep step, JobRepository repository, ComparisonStore store) {
        return new StepBuilder(step.stepName(), repository).listener(new StepClock(store.runs()));
    }

    @Bean
    Step extractArticles(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ComparisonStore store,
            AsyncTaskExecutor workers,
            ItemStreamReader<SourceFile> sourceFiles,
            ItemWriter<ListedFile> fileWriter,
            Stages stages,
            JobFile job) {
        return builder(NightStep.EXTRACT, repository, store)
                .<SourceFile, ListedFile>chunk(FILES)
                .listener(new Progress(NightStep.EXTRACT))
                .transactionManager(transactions)
                .reader(sourceFiles)
                .processor(new FileProcessor(
                        store.articles(),
                        stages.extractor(job.limits().extraction()),
                        stages.detector(),
                        job.limits().extraction().fileBytes()))
                .writer(fileWriter)
                .taskExecutor(workers)
                .build();
    }

    @Bean
    @StepScope
    ItemStreamReader<SourceFile> sourceFiles(ComparisonStore store, JobFile job, @Value(RUN) long run) {
        return new SourceFileReader(store.articles(), run, job.sources());
    }

    @Bean
    @StepScope
    ItemWriter<ListedFile> fileWriter(ComparisonStore store, @Value(RUN) long run) {
        return new FileWriter(store.articles(), run);
    }

    @Bean
    Step translateParagraphs(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ComparisonStore store,
            @Qualifier("untranslated") ItemReader<List<Long>> untranslated,
            ItemProcessor<List<Long>, List<TranslatedArticle>> articleTranslator,
            ItemWriter<List<TranslatedArticle>> translationWriter) {
        return builder(NightStep.TRANSLATE, repository, store)
                .<List<Long>, List<TranslatedArticle>>chunk(1)
                .transactionManager(transactions)
                .reader(untranslated)
                .processor(articleTranslator)
                .writer(translationWriter)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<List<Long>> untranslated(ComparisonStore store, JobFile job, @Value(RUN) long run) {
        List<Long> pending = store.translations().pending(run, job.sourceLanguages(), job.comparisonLanguage());
        return new IteratorItemReader<>(batches(pending));
    }

    private static Iterator<List<Long>> batches(List<Long> ids) {
        List<List<Long>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += ARTICLES_AT_ONCE) {
            batches.add(List.copyOf(ids.subList(from, Math.min(from + ARTICLES_AT_ONCE, ids.size()))));
        }
        return batches.iterator();
    }

    @Bean
    @Scope(scopeName = STEP, proxyMode = ScopedProxyMode.NO)
    TranslationRun translationRun(
            Stages stages,
            JobFile job,
            Translator translator,
            DataSource database,
            PlatformTransactionManager transactions,
            @Value(RUN) long run) {
        return stages.translationRun(
                job, translator, new JdbcTranslationMemory(database, transactions, run, translator.id()));
    }

    @Bean
    @StepScope
    ItemProcessor<List<Long>, List<TranslatedArticle>> articleTranslator(
            ComparisonStore store,
            JobFile job,
            TranslationRun translationRun,
            @Value(RUN) long run,
            @Value("#{jobParameters['started']}") String started) {
        return new ArticleTranslator(store, job, run, Instant.parse(started), translationRun);
    }

    @Bean
    @StepScope
    ItemWriter<List<TranslatedArticle>> translationWriter(ComparisonStore store, JobFile job, @Value(RUN) long run) {
        return chunk -> {
            for (List<TranslatedArticle> articles : chunk) {
                for (TranslatedArticle article : articles) {
                    store.translations().save(run, article.article(), job.comparisonLanguage(), article.paragraphs());
                }
            }
        };
    }

    @Bean
    Step matchStories(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ComparisonStore store,
            JobFile job,
            Stages stages) {
        StoryMatching matching = new StoryMatching(store, job, stages.matcher());
        return builder(NightStep.MATCH, repository, store)
                .tasklet(
                        (contribution, context) -> {
                            matching.match(RunParameters.run(contribution.getStepExecution()));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    @Bean
    Step alignStories(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ComparisonStore store,
            AsyncTaskExecutor workers,
            @Qualifier("unaligned") ItemReader<Long> unaligned,
            ItemProcessor<Long, AlignedStory> pairAligner) {
        return builder(NightStep.ALIGN, repository, store)
                .<Long, AlignedStory>chunk(PAIRS)
                .listener(new Progress(NightStep.ALIGN))
                .transactionManager(transactions)
                .reader(unaligned)
                .processor(pairAligner)
                .writer(chunk -> chunk.forEach(aligned -> store.stories()
                        .saveAlignment(
                                aligned.pair(),
                                aligned.alignment().paragraphs(),
                                aligned.alignment().segments())))
                .taskExecutor(workers)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<Long> unaligned(ComparisonStore store) {
        return new ListItemReader<>(store.stories().unaligned());
    }

    @Bean
    @StepScope
    ItemProcessor<Long, AlignedStory> pairAligner(ComparisonStore store, Stages stages, @Value(RUN) long run) {
        return new PairAligner(store, run, stages.aligner(), stages.editionSimilarity());
    }

    @Bean
    Step checkStories(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ComparisonStore store,
            AsyncTaskExecutor workers,
            @Qualifier("unchecked") ItemReader<Long> unchecked,
            ItemProcessor<Long, CheckedResult> storyProcessor,
            ItemWriter<CheckedResult> findingWriter) {
        return builder(NightStep.CHECK, repository, store)
                .<Long, CheckedResult>chunk(STORIES)
                .listener(new Progress(NightStep.CHECK))
                .transactionManager(transactions)
                .reader(unchecked)
                .processor(storyProcessor)
                .writer(findingWriter)
                .taskExecutor(workers)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<Long> unchecked(ComparisonStore store, CheckSettings checkSettings, @Value(RUN) long run) {
        return new ListItemReader<>(store.findings().unchecked(run, checkSettings.hash()));
    }

    /** Read when the step begins, since reviewers decide between the nights. */
    @Bean
    @Scope(scopeName = STEP, proxyMode = ScopedProxyMode.NO)
    CheckSettings checkSettings(ComparisonStore store, JobFile job) {
        TreeSet<String> accepted = new TreeSet<>(job.acceptedWords());
        for (Decision decision : store.decisions().inForce()) {
            if (decision.subject() instanceof Decision.Word word && decision.verdict() == Decision.Verdict.DISMISSED) {
                accepted.add(word.word());
            }
        }
        return CheckSettings.of(job, accepted);
    }

    @Bean
    @StepScope
    ItemProcessor<Long, CheckedResult> storyProcessor(
            ComparisonStore store, JobFile job, Stages stages, CheckSettings checkSettings, @Value(RUN) long run) {
        return new StoryProcessor(
                store,
                job.comparisonLanguage(),
                stages.checker(),
                once(() -> vocabulary(store, job, checkSettings.accepted(), run)));
    }

    private static NightVocabulary vocabulary(ComparisonStore store, JobFile job, Iterable<String> accepted, long run) {
        List<String> words = new ArrayList<>();
        accepted.forEach(words::add);
        CountedVocabulary vocabulary = new CountedVocabulary(words);
        List<Long> articles = store.articles().current(run, job.languages());
        for (int from = 0; from < articles.size(); from += ARTICLES_COUNTED_AT_ONCE) {
            int to = Math.min(from + ARTICLES_COUNTED_AT_ONCE, articles.size());
            store.articles().find(articles.subList(from, to)).forEach(article -> vocabulary.add(article.article()));
        }
        return vocabulary;
    }

    private static <T> Supplier<T> once(Supplier<T> supplier) {
        ReentrantLock lock = new ReentrantLock();
        List<T> made = new ArrayList<>(1);
        return () -> {
            lock.lock();
            try {
                if (made.isEmpty()) {
                    made.add(supplier.get());
                }
                return made.get(0);
            } finally {
                lock.unlock();
            }
        };
    }

    @Bean
    @StepScope
    ItemWriter<CheckedResult> findingWriter(ComparisonStore store, CheckSettings checkSettings, @Value(RUN) long run) {
        return new FindingWriter(store, run, checkSettings.hash());
    }

    @Bean
    Step writeReport(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ComparisonStore store,
            JobFile job,
            Stages stages) {
        return builder(NightStep.REPORT, repository, store)
                .tasklet(
                        (contribution, context) -> {
                            stages.writeReport(
                                    store.reader(), job.report(), RunParameters.run(contribution.getStepExecution()));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }
}
