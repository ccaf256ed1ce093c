package dev.parallax.job.night;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleExtractor;
import dev.parallax.article.ArticleSource;
import dev.parallax.article.ContentHash;
import dev.parallax.article.Extraction;
import dev.parallax.article.FileStamp;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.job.file.JobFile;
import dev.parallax.job.stage.Stages;
import dev.parallax.language.LanguageDetector;
import dev.parallax.message.Message;
import dev.parallax.store.ArticleStore;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.FileReading;
import dev.parallax.store.ListedFile;
import dev.parallax.store.ReadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.util.function.SingletonSupplier;

/** Reads a file, unless it is as it was. Never fails for what a file holds. Safe for use by several threads. */
final class FileProcessor implements ItemProcessor<ListedFile, FileReading> {

    private static final Logger log = LoggerFactory.getLogger(FileProcessor.class);

    private final Map<String, ArticleSource> sources;
    private final ArticleStore articles;
    private final ArticleExtractor extractor;
    private final LanguageDetector detector;
    private final long largestFile;

    /**
     * @param sources by name
     * @param largestFile in bytes; a larger one is not even hashed
     */
    FileProcessor(
            Map<String, ArticleSource> sources,
            ArticleStore articles,
            ArticleExtractor extractor,
            LanguageDetector detector,
            long largestFile) {
        this.sources = Map.copyOf(sources);
        this.articles = articles;
        this.extractor = extractor;
        this.detector = detector;
        this.largestFile = largestFile;
    }

    /** A night in which no file has changed loads no reader. */
    static FileProcessor of(JobFile job, ComparisonStore store, Stages stages) {
        Supplier<ArticleExtractor> extractor =
                SingletonSupplier.of(() -> stages.extractor(job.limits().extraction()));
        return new FileProcessor(
                job.articles().sources().stream().collect(Collectors.toMap(ArticleSource::name, Function.identity())),
                store.articles(),
                file -> extractor.get().extract(file),
                stages.detector(job.languages().all()),
                job.limits().extraction().fileBytes());
    }

    @Override
    public FileReading process(ListedFile listed) {
        ArticleSource source = sources.get(listed.source());
        if (source == null) {
            throw new IllegalStateException("The job has no source " + listed.source()
                    + " any more, and the run that it takes up again has: give it back to the job file");
        }
        SourceFile file = source.file(listed.location());
        String stamp = FileStamp.beforeReading(file.path()).map(FileStamp::text).orElse(null);
        ReadFile read =
                source.refusal(file).map(refused -> notRead(file, refused)).orElseGet(() -> read(file));
        Path folder = source.folder();
        if (read != null && read.entries().stream().anyMatch(FileProcessor::vanished) && !Files.isDirectory(folder)) {
            // The whole source is gone, not this one file: setting each of its files aside would report it a thousand
            // times.
            throw new SourceListing.Unlisted(listed.source(), folder, new NoSuchFileException(folder.toString()));
        }
        return new FileReading(listed.number(), file, read, stamp);
    }

    private static boolean vanished(ReadFile.Entry entry) {
        return entry instanceof ReadFile.NotRead notRead
                && notRead.quarantined().reason() == QuarantineReason.VANISHED;
    }

    private static boolean unreadable(ReadFile.Entry entry) {
        return entry instanceof ReadFile.NotRead notRead
                && notRead.quarantined().reason() == QuarantineReason.UNREADABLE;
    }

    /** @return null when it is as it was */
    private @Nullable ReadFile read(SourceFile file) {
        String hash;
        try {
            hash = Files.size(file.path()) > largestFile ? null : ContentHash.ofFile(file.path());
        } catch (NoSuchFileException e) {
            return quarantined(file, QuarantineReason.VANISHED, Message.of("reading.quarantine.vanished-until"));
        } catch (IOException e) {
            return notRead(file, Extraction.Quarantined.unopened(file.location(), e));
        }
        if (hash != null && articles.knows(file, hash)) {
            return null;
        }
        try {
            List<ReadFile.Entry> entries =
                    extractor.extract(file).stream().map(this::entry).toList();
            if (entries.stream().anyMatch(FileProcessor::unreadable)) {
                TempFolder.check(file);
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException(
                        "Reading " + file.location() + " was interrupted: the process is ending");
            }
            return new ReadFile(file, passing(entries) ? null : hash, entries);
        } catch (CancellationException | TempFolder.Unusable notItsFault) {
            throw notItsFault;
        } catch (RuntimeException | StackOverflowError e) {
            log.error("Reading {}:{} failed", file.source(), file.location(), e);
            return quarantined(
                    file, QuarantineReason.UNREADABLE, Message.of("reading.quarantine.failed", e.toString()));
        }
    }

    private ReadFile.Entry entry(Extraction extraction) {
        if (extraction instanceof Extraction.Extracted extracted) {
            Article article = extracted.article();
            return new ReadFile.ReadArticle(article, detector.detect(article));
        }
        return new ReadFile.NotRead((Extraction.Quarantined) extraction);
    }

    /** Whether the next night may well have more luck with the same file. */
    private static boolean passing(List<ReadFile.Entry> entries) {
        return entries.stream()
                .anyMatch(entry -> entry instanceof ReadFile.NotRead notRead
                        && switch (notRead.quarantined().reason()) {
                            case VANISHED, TIMED_OUT -> true;
                            default -> false;
                        });
    }

    private static ReadFile quarantined(SourceFile file, QuarantineReason reason, Message detail) {
        return notRead(file, new Extraction.Quarantined(file.location(), reason, detail));
    }

    /** Without a hash, so that the next night looks again. */
    private static ReadFile notRead(SourceFile file, Extraction.Quarantined why) {
        @Nullable String noHash = null;
        return new ReadFile(file, noHash, List.of(new ReadFile.NotRead(why)));
    }
}
