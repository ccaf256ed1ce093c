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
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads txt, html, pdf, docx, doc, odt, rtf, eml, rss, atom and zip.
 *
 * <p>Each file is read on a thread of its own, which is left behind when the file takes longer than it may: some parsers
 * heed no interrupt.
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
        Future<?> work = threads.submit(() -> read(file, reading));
        try {
            work.get(limits.timePerFile().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            work.cancel(true);
            return with(
                    reading.soFar(),
                    file,
                    QuarantineReason.TIMED_OUT,
                    "Reading took longer than the limit of %,d ms."
                            .formatted(limits.timePerFile().toMillis()));
        } catch (InterruptedException e) {
            work.cancel(true);
            Thread.currentThread().interrupt();
            return with(
                    reading.soFar(), file, QuarantineReason.TIMED_OUT, "Reading was interrupted: the run is ending.");
        } catch (ExecutionException e) {
            return with(reading.soFar(), file, QuarantineReason.UNREADABLE, "Reading broke down: " + e.getCause());
        }
        List<Extraction> read = reading.soFar();
        return read.isEmpty()
                ? with(read, file, QuarantineReason.NO_ARTICLE, "Nothing in it is an article.")
                : List.copyOf(read);
    }

    private static List<Extraction> with(
            List<Extraction> read, SourceFile file, QuarantineReason reason, String detail) {
        read.add(new Quarantined(file.location(), reason, detail));
        return List.copyOf(read);
    }

    private void read(SourceFile file, Reading reading) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            long size = Files.size(file.path());
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.fileBytes() + 1));
            if (bytes.length > limits.fileBytes()) {
                reading.quarantine(
                        file.location(),
                        QuarantineReason.TOO_LARGE,
                        "It has %,d bytes, and the limit is %,d.".formatted(size, limits.fileBytes()));
                return;
            }
        } catch (NoSuchFileException e) {
            reading.quarantine(
                    file.location(), QuarantineReason.VANISHED, "It was listed, and gone when it was to be read.");
            return;
        } catch (IOException e) {
            reading.quarantine(
                    file.location(), QuarantineReason.UNREADABLE, "The file system refused it: " + e.getMessage());
            return;
        }
        String name = file.location().substring(file.location().lastIndexOf('/') + 1);
        reading.read(new Entry(file.location(), name, bytes, 0));
    }
}
