package dev.parallax.job.night;

import dev.parallax.article.Extraction;
import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import dev.parallax.store.FileReading;
import dev.parallax.store.ReadFile;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what came of files, each by itself: what the store refuses, whatever the reason, is taken back and costs its own
 * file, which is quarantined. Only a store that fails ends the night.
 */
final class OneByOne {

    private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionTemplate transaction;

    private OneByOne(PlatformTransactionManager transactions, int propagation) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(propagation);
    }

    /** Within the caller's transaction. */
    static OneByOne inChunk(PlatformTransactionManager transactions) {
        return new OneByOne(transactions, TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Whatever becomes of the caller's transaction. */
    static OneByOne apart(PlatformTransactionManager transactions) {
        return new OneByOne(transactions, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param storing stores a reading, or what takes its place */
    void store(FileReading reading, Consumer<FileReading> storing) {
        try {
            transaction.executeWithoutResult(status -> storing.accept(reading));
        } catch (RuntimeException e) {
            if (Failure.isOfStore(e)) {
                throw e;
            }
            log.error(
                    "{}:{} cannot be stored",
                    reading.file().source(),
                    reading.file().location(),
                    e);
            transaction.executeWithoutResult(status -> storing.accept(refused(reading, e)));
        }
    }

    private static FileReading refused(FileReading reading, RuntimeException why) {
        ReadFile read = reading.read();
        Extraction.Quarantined refused = new Extraction.Quarantined(
                reading.file().location(),
                QuarantineReason.NOT_STORED,
                Message.of("reading.quarantine.not-stored", Failure.root(why)));
        return new FileReading(
                reading.number(),
                reading.file(),
                new ReadFile(
                        reading.file(), read == null ? null : read.hash(), List.of(new ReadFile.NotRead(refused))));
    }
}
