package dev.parallax.job.night;

import dev.parallax.store.ComparisonStore;
import dev.parallax.store.FileReading;
import dev.parallax.store.ReadFile;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Stores what came of the files, and takes them off the list. */
final class FileWriter implements ItemWriter<FileReading> {

    private final ComparisonStore store;
    private final long run;

    FileWriter(ComparisonStore store, long run) {
        this.store = store;
        this.run = run;
    }

    @Override
    public void write(Chunk<? extends FileReading> files) {
        for (FileReading file : files) {
            ReadFile read = file.read();
            if (read == null) {
                store.articles().saveUnchanged(run, file.file());
            } else {
                store.articles().save(run, read);
            }
            store.files().remove(run, file.number());
        }
    }
}
