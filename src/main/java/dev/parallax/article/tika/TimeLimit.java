package dev.parallax.article.tika;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for work by the processor time that it takes: where the machine is busy, or has only just started, or the disk is
 * slow, the file is not to blame.
 */
final class TimeLimit {

    /** What waits for something else is given up after this many times the limit by the clock. */
    private static final int PATIENCE = 10;

    private static final long SHORTEST_WAIT = TimeUnit.MILLISECONDS.toNanos(5);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration limit;
    private final long start = System.nanoTime();
    private volatile long thread;
    private volatile long processorAtStart;

    private TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /**
     * Runs the work on a thread of its own. When it takes longer than it may, it is interrupted and left behind: some
     * parsers ignore interrupts.
     *
     * @throws TimeoutException when its time ran out
     * @throws InterruptedException when the calling thread was interrupted; the work is, too
     * @throws ExecutionException when the work threw
     */
    static void run(Runnable work, Duration limit, ExecutorService threads)
            throws TimeoutException, InterruptedException, ExecutionException {
        TimeLimit time = new TimeLimit(limit);
        Future<?> done = threads.submit(() -> {
            time.begin();
            work.run();
        });
        try {
            long left = limit.toNanos();
            while (!isDone(done, left)) {
                left = time.left();
            }
        } finally {
            done.cancel(true);
        }
    }

    /** Threads are used again: what one took before is not this work's. */
    private void begin() {
        processorAtStart = THREADS.getCurrentThreadCpuTime();
        thread = Thread.currentThread().getId();
    }

    private static boolean isDone(Future<?> work, long wait) throws InterruptedException, ExecutionException {
        try {
            work.get(wait, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** How long the work may well go on, in nanoseconds. */
    private long left() throws TimeoutException {
        long byTheClock = System.nanoTime() - start;
        long taken = thread == 0 ? 0 : THREADS.getThreadCpuTime(thread) - processorAtStart;
        // Less than nothing: the platform does not tell a thread's time.
        long counted = taken < 0 ? byTheClock : taken;
        if (counted >= limit.toNanos() || byTheClock >= PATIENCE * limit.toNanos()) {
            throw new TimeoutException();
        }
        return Math.max(SHORTEST_WAIT, limit.toNanos() - counted);
    }
}
