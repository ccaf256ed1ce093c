package dev.parallax.job.night;

import dev.parallax.article.ArticleSource;
import dev.parallax.article.SourceFile;
import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.store.ComparisonStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** The files of a night, listed source by source before the first is read. */
final class SourceListing implements HeavyStep.Work {

    private static final Logger log = LoggerFactory.getLogger(SourceListing.class);

    private final ComparisonStore store;
    private final List<ArticleSource> sources;
    private final TransactionOperations transactions;

    SourceListing(ComparisonStore store, List<ArticleSource> sources, TransactionOperations transactions) {
        this.store = store;
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

    private void list(long run, ArticleSource source) {
        AtomicBoolean empty = new AtomicBoolean(true);
        try (Stream<SourceFile> listed = source.files(passed -> log.info("{}: {}", source.name(), passed))) {
            store.files()
                    .add(
                            run,
                            source.name(),
                            listed.peek(file -> empty.set(false)).map(SourceFile::location));
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
