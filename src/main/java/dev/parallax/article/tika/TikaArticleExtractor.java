package dev.parallax.article.tika;

import dev.parallax.article.ArticleExtractor;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Quarantined;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;

/**
 * Reads every format of {@link Formats}.
 *
 * <p>Each file is read on a thread of its own, for as long as its {@link TimeLimit} lets it.
 */
public final class TikaArticleExtractor implements ArticleExtractor {

    private final ExtractionLimits limits;
    private final Formats formats = new Formats();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "article-extraction");
        thread.setDaemon(true);
        return thread;
    });

    public TikaArticleExtractor(ExtractionLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<Extraction> extract(SourceFile file) {
        Reading reading = new Reading(formats, file.source(), limits);
        String location = Entry.locationOf(file.location());
        try {
            TimeLimit.run(() -> read(file, reading), limits.timePerFile(), threads);
        } catch (TimeoutException e) {
            reading.quarantine(
                    location,
                    QuarantineReason.TIMED_OUT,
                    "Reading took longer than the limit of %,d ms."
                            .formatted(limits.timePerFile().toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reading.quarantine(location, QuarantineReason.TIMED_OUT, "Reading was interrupted: the run is ending.");
        } catch (ExecutionException e) {
            reading.quarantine(location, QuarantineReason.UNREADABLE, "Reading broke down: " + e.getCause());
        }
        List<Extraction> read = reading.end();
        return read.isEmpty()
                ? List.of(new Quarantined(location, QuarantineReason.NO_ARTICLE, "Nothing in it is an article."))
                : read;
    }

    private void read(SourceFile file, Reading reading) {
        String location = Entry.locationOf(file.location());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            long size = Files.size(file.path());
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.fileBytes() + 1));
            if (bytes.length > limits.fileBytes()) {
                reading.quarantine(
                        location,
                        QuarantineReason.TOO_LARGE,
                        "It has %,d bytes, and the limit is %,d.".formatted(size, limits.fileBytes()));
                return;
            }
        } catch (NoSuchFileException e) {
            reading.quarantine(location, QuarantineReason.VANISHED, "It was listed, and gone when it was to be read.");
            return;
        } catch (IOException e) {
            reading.quarantine(location, QuarantineReason.UNREADABLE, "The file system refused it: " + e.getMessage());
            return;
        }
        reading.read(Entry.ofFile(file.location(), bytes));
    }
}
