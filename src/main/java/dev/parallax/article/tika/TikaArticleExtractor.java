package dev.parallax.article.tika;

import dev.parallax.article.ArticleExtractor;
import dev.parallax.article.Extraction;
import dev.parallax.article.Extraction.Quarantined;
import dev.parallax.article.ExtractionLimits;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.message.Message;
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
                    Message.of(
                            "reading.quarantine.timed-out", limits.timePerFile().toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            reading.quarantine(location, QuarantineReason.TIMED_OUT, Message.of("reading.quarantine.interrupted"));
        } catch (ExecutionException e) {
            reading.quarantine(
                    location,
                    QuarantineReason.UNREADABLE,
                    Message.of("reading.quarantine.failed", String.valueOf(e.getCause())));
        }
        List<Extraction> read = reading.end();
        return read.isEmpty()
                ? List.of(new Quarantined(
                        location, QuarantineReason.NO_ARTICLE, Message.of("reading.quarantine.no-article")))
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
                        Message.of("reading.quarantine.too-large", size, limits.fileBytes()));
                return;
            }
        } catch (NoSuchFileException e) {
            reading.quarantine(location, QuarantineReason.VANISHED, Message.of("reading.quarantine.vanished"));
            return;
        } catch (IOException e) {
            Quarantined why = Quarantined.unopened(location, e);
            reading.quarantine(location, why.reason(), why.detail());
            return;
        }
        reading.read(Entry.ofFile(file.location(), bytes));
    }
}
