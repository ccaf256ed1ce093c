package dev.parallax.job.command;

import dev.parallax.job.file.JobFile;
import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.store.StoreException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Waits for a store: for one that another holds as long as {@code limits.wait-for-store} says, and for a server that went
 * away in mid-night at least until it has restarted.
 */
final class Patience {

    private static final Duration A_RESTART = Duration.ofMinutes(2);
    /** What ends its server again and again is no restart. */
    private static final int MOST_RESTARTS = 5;

    private static final long STEP_MILLIS = 500;

    private final Duration forHolder;
    private final Duration forServer;
    private final Consumer<Message> says;
    private int restarts;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** @param says what it waits for, a line each */
    Patience(JobFile job, Consumer<Message> says) {
        this.forHolder = job.limits().waitForStore();
        this.forServer = forHolder.compareTo(A_RESTART) > 0 ? forHolder : A_RESTART;
        this.says = says;
    }

    /**
     * Opens a store as soon as nobody else holds it.
     *
     * @throws StoreException when that takes too long, or it cannot be opened
     */
    OpenJob open(Supplier<OpenJob> opening) {
        return open(opening, forHolder, StoreException.InUse.class);
    }

    /** Opens a store again that was lost. Throws as {@link #open(Supplier)} does, and the loss when it was lost too often. */
    OpenJob reopen(Supplier<OpenJob> opening, StoreException.Lost lost) {
        if (++restarts > MOST_RESTARTS) {
            throw lost;
        }
        says.accept(Message.of("command.run.waiting-for-server", Explained.of(lost), forServer.toSeconds()));
        return open(opening, forServer, StoreException.class);
    }

    private OpenJob open(Supplier<OpenJob> opening, Duration atMost, Class<? extends StoreException> passing) {
        long deadline = System.nanoTime() + atMost.toNanos();
        for (boolean reported = false; ; reported = true) {
            try {
                return opening.get();
            } catch (StoreException e) {
                if (!passing.isInstance(e) || System.nanoTime() >= deadline || isEnded()) {
                    throw e;
                }
                if (!reported && e instanceof StoreException.InUse) {
                    says.accept(Message.of("command.run.waiting", Explained.of(e), atMost.toSeconds()));
                }
            }
        }
    }

    private boolean isEnded() {
        try {
            return ended.await(STEP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends a wait that is under way, and each that is begun. */
    void end() {
        ended.countDown();
    }
}
