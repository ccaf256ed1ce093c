package dev.parallax.job.night;

import dev.parallax.store.FileList;
import dev.parallax.store.FileReading;
import dev.parallax.store.WorkRange;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Hands out what came of a run's files, in the order of the list, a range at a time. For one thread. */
final class KeptReadings implements ItemReader<FileReading> {

    private static final int AT_ONCE = 50;

    private final FileList files;
    private final long run;
    private final Iterator<WorkRange> ranges;
    private final Queue<FileReading> next = new ArrayDeque<>();

    KeptReadings(FileList files, long run) {
        this.files = files;
        this.run = run;
        List<Long> kept = files.kept(run);
        this.ranges = Partitions.ranges(kept, AT_ONCE, Math.max(1, kept.size())).iterator();
    }

    @Override
    public @Nullable FileReading read() {
        if (next.isEmpty() && ranges.hasNext()) {
            next.addAll(files.kept(run, ranges.next()));
        }
        return next.poll();
    }
}
