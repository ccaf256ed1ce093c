package dev.parallax.job.night;

import dev.parallax.article.ArticleSource;
import dev.parallax.article.Extraction;
import dev.parallax.article.Paragraph;
import dev.parallax.article.SourceFile;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.FileReading;
import dev.parallax.store.ListedFile;
import dev.parallax.store.ReadFile;
import dev.parallax.store.StoredArticle;
import dev.parallax.store.TranslationTarget;
import dev.parallax.store.jdbc.JdbcTranslationMemory;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.TranslationEstimate;
import dev.parallax.translation.TranslationRun;
import dev.parallax.translation.Translator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** Looks at what a night would read and translate. Stores nothing and asks no engine. */
public final class DryRun {

    /** No run of the store has this number. */
    private static final long NO_RUN = 0;

    /** Nor has a file. */
    private static final long NO_NUMBER = 0;

    private final JobFile job;
    private final Translator translator;
    private final Stages stages;
    private final ComparisonStore store;
    private final TranslationTarget target;
    private final JdbcTranslationMemory memory;

    DryRun(
            JobFile job,
            Translator translator,
            Stages stages,
            ComparisonStore store,
            DataSource database,
            PlatformTransactionManager transactions) {
        this.job = job;
        this.translator = translator;
        this.stages = stages;
        this.store = store;
        this.target = NightTarget.of(job, translator);
        this.memory = new JdbcTranslationMemory(database, transactions, NO_RUN, translator.id(), target.settings());
    }

    /** @throws IOException when a source's folder is not there any more */
    public NightEstimate estimate() throws IOException {
        FileProcessor processor = FileProcessor.of(job, store, stages);
        Looked looked = new Looked();
        for (ArticleSource source : job.articles().sources()) {
            try (Stream<SourceFile> files = source.files()) {
                files.toList().parallelStream()
                        .map(file -> processor.process(new ListedFile(NO_NUMBER, file.source(), file.location())))
                        .forEachOrdered(looked::add);
            }
        }
        return new NightEstimate(
                looked.files,
                looked.unchanged,
                looked.articles,
                looked.quarantined,
                looked.texts.values().stream().mapToInt(Collection::size).sum(),
                costs(looked.texts),
                translator.id(),
                translator.limits());
    }

    private Map<LanguagePair, TranslationEstimate> costs(Map<LanguagePair, List<String>> texts) {
        Map<LanguagePair, TranslationEstimate> costs = new LinkedHashMap<>();
        try (TranslationRun run =
                stages.translationRun(job, 1, translator, memory, () -> PublishedMemory.of(store, job))) {
            for (String language : job.languages().translated()) {
                LanguagePair pair = job.languages().pair(language);
                costs.put(pair, run.estimate(pair, texts.getOrDefault(pair, List.of())));
            }
        }
        return costs;
    }

    /** What was seen so far. */
    private final class Looked {

        private final Map<LanguagePair, List<String>> texts = new LinkedHashMap<>();
        private final List<Extraction.Quarantined> quarantined = new ArrayList<>();
        private int files;
        private int unchanged;
        private int articles;

        void add(FileReading reading) {
            files++;
            ReadFile read = reading.read();
            if (read == null) {
                unchanged++;
                addWaiting(reading.file());
            } else {
                read.entries().forEach(this::add);
            }
        }

        private void add(ReadFile.Entry entry) {
            if (entry instanceof ReadFile.ReadArticle read) {
                articles++;
                add(read.article().paragraphs(), read.language());
            } else if (entry instanceof ReadFile.NotRead notRead) {
                quarantined.add(notRead.quarantined());
            }
        }

        /** What an earlier night left of a file that is as it was. */
        private void addWaiting(SourceFile file) {
            List<Long> waiting =
                    store.translations().waiting(file, job.languages().translated(), target);
            for (StoredArticle article : store.articles().find(waiting)) {
                List<Integer> pending = store.translations().pendingParagraphs(NO_RUN, article.id(), target);
                List<Paragraph> paragraphs = article.article().paragraphs();
                add(
                        paragraphs.stream()
                                .filter(paragraph -> pending.contains(paragraph.number()))
                                .toList(),
                        article.language());
            }
        }

        private void add(List<Paragraph> paragraphs, ArticleLanguage language) {
            if (!job.languages().translated().contains(language.article().tag())) {
                return;
            }
            for (Paragraph paragraph : paragraphs) {
                String tag = language.paragraphs().get(paragraph.number()).tag();
                if (Translatable.reasonAgainst(tag, job).isEmpty()) {
                    texts.computeIfAbsent(job.languages().pair(tag), pair -> new ArrayList<>())
                            .add(paragraph.text());
                }
            }
        }
    }
}
