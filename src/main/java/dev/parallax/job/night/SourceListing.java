package dev.parallax.job.night;

import dev.parallax.article.ArticleSource;
import dev.parallax.article.FileStamp;
import dev.parallax.article.SourceFile;
import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.store.ComparisonStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The files of a night, listed source by source before the first is read. Those that are as they were are not even opened. */
final class SourceListing implements HeavyStep.Work {

    private static final Logger log = LoggerFactory.getLogger(SourceListing.class);

    private final ComparisonStore store;
    private final List<ArticleSource> sources;
    private final long largestFile;
    private final TransactionOperations transactions;

    /** @param largestFile in bytes; a larger one is not read, whatever it was before */
    SourceListing(
            ComparisonStore store, List<ArticleSource> sources, long largestFile, TransactionOperations transactions) {
        this.store = store;
        this.largestFile = largestFile;
        this.sources = List.copyOf(sources);
        this.transactions = transactions;
    }

    /** A source's files cannot be listed or read. The message says which source, why, and what to do. */
    static final class Unlisted extends RuntimeException implements Explained {

        private static final long serialVersionUID = 1L;
        private final transient Message explanation;

        Unlisted(String source, Path folder, Exception cause) {
            this(Message.of("night.source", source, cause.toString(), folder.toString()), cause);
        }

        private Unlisted(Message explanation, Exception cause) {
            super(Messages.english(explanation), cause);
            this.explanation = explanation;
        }

        @Override
        public Message explanation() {
            return explanation;
        }
    }

    /** @throws Unlisted when a source's folder is not there any more; then nothing is listed */
    @Override
    public List<Long> pending(long run) {
        transactions.executeWithoutResult(status -> sources.forEach(source -> list(run, source)));
        return store.files().unread(run);
    }

    /** Whether the file is as it was when it was last read, by a look at its size and time. */
    private boolean isUnchanged(SourceFile file, Map<String, String> stamps) {
        String before = stamps.get(file.location());
        return before != null
                && FileStamp.of(file.path())
                        .filter(stamp -> stamp.text().equals(before) && stamp.bytes() <= largestFile)
                        .isPresent();
    }

    private void list(long run, ArticleSource source) {
        AtomicBoolean empty = new AtomicBoolean(true);
        Map<String, String> stamps = store.articles().stamps(source.name());
        List<String> unchanged = new ArrayList<>();
        try (Stream<SourceFile> listed = source.files(passed -> log.info("{}: {}", source.name(), passed))) {
            store.files()
                    .add(
                            run,
                            source.name(),
                            listed.peek(file -> empty.set(false))
                                    .filter(file -> !isUnchanged(file, stamps) || !unchanged.add(file.location()))
                                    .map(SourceFile::location));
            store.articles().saveUnchanged(run, source.name(), unchanged);
        } catch (IOException | UncheckedIOException e) {
            throw new Unlisted(source.name(), source.folder(), e);
        }
        if (empty.get() && !source.mayBeEmpty()) {
            store.runs()
                    .addProblem(
                            run,
                            NightStep.EXTRACT.stepName(),
                            source.name(),
                            Message.of("night.problem.no-files", source.folder().toString()));
        }
    }
}
