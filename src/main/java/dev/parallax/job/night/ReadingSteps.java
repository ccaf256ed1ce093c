package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.FileReading;
import dev.parallax.store.ListedFile;
import dev.parallax.store.WorkRange;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files are read in partitions; what they hold is stored by one thread, in the order of listing. */
@Configuration(proxyBeanMethods = false)
class ReadingSteps {

    private static final int FILES = 50;
    private static final int FEWEST = 10;

    @Bean
    HeavyStep extractArticles(
            StepBuilders steps,
            PlatformTransactionManager transactions,
            ComparisonStore store,
            Stages stages,
            JobFile job,
            @Qualifier("unreadFiles") ItemReader<ListedFile> unreadFiles,
            @Qualifier("readingKeeper") ItemWriter<FileReading> readingKeeper) {
        return new HeavyStep(
                NightStep.EXTRACT,
                new SourceListing(
                        store,
                        job.articles().sources(),
                        job.limits().extraction().fileBytes(),
                        new TransactionTemplate(transactions)),
                FEWEST,
                Partitions.MOST,
                steps.<ListedFile, FileReading>part(NightStep.EXTRACT, FILES)
                        .reader(unreadFiles)
                        .processor(FileProcessor.of(job, store, stages))
                        .writer(readingKeeper)
                        .build());
    }

    @Bean
    @StepScope
    ItemReader<ListedFile> unreadFiles(ComparisonStore store, @Value(StepBuilders.RUN) long run, WorkRange range) {
        return new ListItemReader<>(store.files().unread(run, range));
    }

    @Bean
    @StepScope
    ItemWriter<FileReading> readingKeeper(
            ComparisonStore store, PlatformTransactionManager transactions, @Value(StepBuilders.RUN) long run) {
        OneByOne inChunk = OneByOne.inChunk(transactions);
        return chunk -> chunk.forEach(
                reading -> inChunk.store(reading, read -> store.files().keep(run, read)));
    }

    @Bean
    Step storeArticles(
            StepBuilders steps,
            ComparisonStore store,
            @Qualifier("keptReadings") ItemReader<FileReading> keptReadings,
            @Qualifier("fileWriter") ItemWriter<FileReading> fileWriter) {
        return steps.<FileReading, FileReading>chunks(
                        NightStep.STORE, FILES, run -> store.files().kept(run).size())
                .reader(keptReadings)
                .writer(fileWriter)
                .build();
    }

    @Bean
    @StepScope
    ItemReader<FileReading> keptReadings(ComparisonStore store, @Value(StepBuilders.RUN) long run) {
        return new KeptReadings(store.files(), run);
    }

    @Bean
    @StepScope
    ItemWriter<FileReading> fileWriter(
            ComparisonStore store, PlatformTransactionManager transactions, @Value(StepBuilders.RUN) long run) {
        return new FileWriter(store, transactions, run);
    }
}
