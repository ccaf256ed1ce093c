package dev.parallax.job.night;

import dev.parallax.store.ComparisonStore;
import dev.parallax.store.FileReading;
import dev.parallax.store.ReadFile;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Stores what came of the files, and takes them off the list. What was quarantined is stored first, in transactions of its
 * own: whatever happens to the others, it is reported.
 */
final class FileWriter implements ItemWriter<FileReading> {

    private final ComparisonStore store;
    private final OneByOne apart;
    private final OneByOne inChunk;
    private final long run;

    FileWriter(ComparisonStore store, PlatformTransactionManager transactions, long run) {
        this.store = store;
        this.apart = OneByOne.apart(transactions);
        this.inChunk = OneByOne.inChunk(transactions);
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends FileReading> files) {
        for (FileReading file : files) {
            if (hasQuarantined(file.read())) {
                apart.store(file, this::save);
            }
        }
        for (FileReading file : files) {
            if (!hasQuarantined(file.read())) {
                inChunk.store(file, this::save);
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
        store.articles().stamp(file.file(), file.stamp());
        store.files().remove(run, file.number());
    }

    private static boolean hasQuarantined(@Nullable ReadFile read) {
        return read != null && read.entries().stream().anyMatch(ReadFile.NotRead.class::isInstance);
    }
}
