package dev.parallax.job.night;

import dev.parallax.article.ArticleSource;
import dev.parallax.article.SourceFile;
import dev.parallax.store.FileList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;

/** The files of a night, listed source by source before the first is read. */
final class SourceListing implements HeavyStep.Work {

    private final FileList files;
    private final List<ArticleSource> sources;
    private final TransactionOperations transactions;

    SourceListing(FileList files, List<ArticleSource> sources, TransactionOperations transactions) {
        this.files = files;
        this.sources = List.copyOf(sources);
        this.transactions = transactions;
    }

    /** A source's files cannot be listed or read. The message says which source, why, and what to do. */
    static final class Unlisted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unlisted(String source, Path folder, Exception cause) {
            super(
                    "The source '" + source + "' cannot be read (" + cause + "): bring its folder " + folder
                            + " back, or mend it in the job file, and start the run again",
                    cause);
        }
    }

    /** @throws Unlisted when a source's folder is not there any more; then nothing is listed */
    @Override
    public List<Long> pending(long run) {
        transactions.executeWithoutResult(status -> sources.forEach(source -> list(run, source)));
        return files.unread(run);
    }

    private void list(long run, ArticleSource source) {
        try (Stream<SourceFile> listed = source.files()) {
            files.add(run, source.name(), listed.map(SourceFile::location));
        } catch (IOException | UncheckedIOException e) {
            throw new Unlisted(source.name(), source.folder(), e);
        }
    }
}
