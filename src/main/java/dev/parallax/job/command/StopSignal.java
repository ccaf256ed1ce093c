package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends what a command does, a night at a chunk's edge, when the process is told to end (SIGTERM, Ctrl-C), and the process with its own exit
 * code instead of the signal's.
 */
final class StopSignal implements AutoCloseable {

    /** Longer than any chunk takes; then the process ends as if it were killed, which loses nothing stored. */
    private static final Duration LONGEST_CHUNK = Duration.ofMinutes(2);

    private final Thread hook;
    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile int exitCode = ExitCode.FAILED;

    private volatile Runnable stopper = () -> {};

    StopSignal() {
        this.hook = new Thread(this::stop, "stop-signal");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @param work asks what is under way to end; it need not wait for that */
    void stops(Runnable work) {
        stopper = work;
    }

    private void stop() {
        try {
            stopper.run();
            if (finished.await(LONGEST_CHUNK.toSeconds(), TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(exitCode);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the process ends with, when it was told to end. */
    void exitCode(int code) {
        exitCode = code;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            finished.countDown();
        }
    }
}
