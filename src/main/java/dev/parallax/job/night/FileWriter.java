package dev.parallax.job.night;

import dev.parallax.store.ComparisonStore;
import dev.parallax.store.FileReading;
import dev.parallax.store.ReadFile;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stores what came of the files, and takes them off the list. What was quarantined is stored first, in transactions of its
 * own: whatever becomes of the others, it is told.
 */
final class FileWriter implements ItemWriter<FileReading> {

    private final ComparisonStore store;
    private final TransactionTemplate ownTransaction;
    private final long run;

    FileWriter(ComparisonStore store, PlatformTransactionManager transactions, long run) {
        this.store = store;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends FileReading> files) {
        for (FileReading file : files) {
            if (hasQuarantined(file.read())) {
                ownTransaction.executeWithoutResult(status -> save(file));
            }
        }
        for (FileReading file : files) {
            if (!hasQuarantined(file.read())) {
                save(file);
            }
        }
    }

    private void save(FileReading file) {
        ReadFile read = file.read();
        if (read == null) {
            store.articles().saveUnchanged(run, file.file());
        } else {
            store.articles().save(run, read);
        }
        store.files().remove(run, file.number());
    }

    private static boolean hasQuarantined(@Nullable ReadFile read) {
        return read != null && read.entries().stream().anyMatch(ReadFile.NotRead.class::isInstance);
    }
}
