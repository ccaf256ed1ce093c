package dev.parallax.job.night;

import dev.parallax.store.FileList;
import dev.parallax.store.FileReading;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Hands out what came of a run's files, in the order of the list. For one thread. */
final class KeptReadings implements ItemReader<FileReading> {

    private static final int AT_ONCE = 50;

    private final FileList files;
    private final long run;
    private final Queue<FileReading> next = new ArrayDeque<>();
    private long last;

    KeptReadings(FileList files, long run) {
        this.files = files;
        this.run = run;
    }

    @Override
    public @Nullable FileReading read() {
        if (next.isEmpty()) {
            next.addAll(files.kept(run, last, AT_ONCE));
        }
        FileReading reading = next.poll();
        if (reading != null) {
            last = reading.number();
        }
        return reading;
    }
}
