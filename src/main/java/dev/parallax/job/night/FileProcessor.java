package dev.parallax.job.night;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleExtractor;
import dev.parallax.article.ContentHash;
import dev.parallax.article.Extraction;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.language.LanguageDetector;
import dev.parallax.store.ArticleStore;
import dev.parallax.store.ReadFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Reads a file, unless it is as it was. Never fails for what a file holds. Safe for use by several threads. */
final class FileProcessor implements ItemProcessor<SourceFile, ListedFile> {

    private static final Logger log = LoggerFactory.getLogger(FileProcessor.class);

    private final ArticleStore articles;
    private final ArticleExtractor extractor;
    private final LanguageDetector detector;
    private final long largestFile;

    /** @param largestFile in bytes; a larger one is not even hashed */
    FileProcessor(ArticleStore articles, ArticleExtractor extractor, LanguageDetector detector, long largestFile) {
        this.articles = articles;
        this.extractor = extractor;
        this.detector = detector;
        this.largestFile = largestFile;
    }

    @Override
    public ListedFile process(SourceFile file) {
        String hash;
        try {
            hash = Files.size(file.path()) > largestFile ? null : ContentHash.ofFile(file.path());
        } catch (NoSuchFileException e) {
            return quarantined(file, QuarantineReason.VANISHED, "It was listed, and gone when it was to be read.");
        } catch (IOException e) {
            return quarantined(file, QuarantineReason.UNREADABLE, "It cannot be opened: " + e.getMessage() + ".");
        }
        if (hash != null && articles.knows(file, hash)) {
            return new ListedFile.Unchanged(file);
        }
        try {
            List<ReadFile.Entry> entries =
                    extractor.extract(file).stream().map(this::entry).toList();
            return new ListedFile.Read(new ReadFile(file, passing(entries) ? null : hash, entries));
        } catch (RuntimeException | StackOverflowError e) {
            log.error("Reading {}:{} failed", file.source(), file.location(), e);
            return quarantined(file, QuarantineReason.UNREADABLE, "Reading it failed: " + e + ".");
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

    private static ListedFile quarantined(SourceFile file, QuarantineReason reason, String detail) {
        @Nullable String noHash = null;
        return new ListedFile.Read(new ReadFile(
                file,
                noHash,
                List.of(new ReadFile.NotRead(new Extraction.Quarantined(file.location(), reason, detail)))));
    }
}
