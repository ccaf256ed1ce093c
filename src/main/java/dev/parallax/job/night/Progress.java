package dev.parallax.job.night;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.listener.ItemWriteListener;
import org.springframework.batch.infrastructure.item.Chunk;

/**
 * Tells how far a long step is, how fast it goes and when it will be done: on a terminal as a bar, else as a log line now and
 * then. Safe for use by several threads.
 */
final class Progress implements ItemWriteListener<Object> {

    private static final Logger log = LoggerFactory.getLogger(Progress.class);

    /** The total of a step that does not know it yet. */
    static final long UNKNOWN = -1;

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(15);

    private static final boolean TERMINAL = System.console() != null;

    private final NightStep step;
    private final boolean terminal;
    private long total = UNKNOWN;
    private long begun;
    private long reported;
    private long written;
    private @Nullable ProgressBar bar;

    Progress(NightStep step) {
        this(step, TERMINAL);
    }

    Progress(NightStep step, boolean terminal) {
        this.step = step;
        this.terminal = terminal;
    }

    /** @param items that the step has to do, or {@link #UNKNOWN} */
    synchronized void begins(long items) {
        ends();
        total = items;
        written = 0;
        begun = System.nanoTime();
        reported = begun;
    }

    /** The bar, if there is one, stays where it is. */
    synchronized void ends() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public synchronized void afterWrite(Chunk<?> items) {
        written += items.size();
        if (terminal) {
            bar().stepTo(written);
            return;
        }
        long now = System.nanoTime();
        if (now - reported >= BETWEEN_LINES.toNanos()) {
            reported = now;
            log.info("{}: {}", step.stepName(), line(written, total, Duration.ofNanos(now - begun)));
        }
    }

    private ProgressBar bar() {
        ProgressBar shown = bar;
        if (shown == null) {
            shown = new ProgressBarBuilder()
                    .setTaskName(step.stepName())
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .showSpeed()
                    .build();
            bar = shown;
        }
        return shown;
    }

    /** @param total may be {@link #UNKNOWN} */
    static String line(long written, long total, Duration taken) {
        double rate = written * 1000.0 / Math.max(1, taken.toMillis());
        String line = String.format(Locale.ROOT, "%d%s, %.1f a second", written, total < 0 ? "" : " of " + total, rate);
        if (total < written) {
            return line;
        }
        long left = Math.round((total - written) / rate);
        return line + (left < 60 ? ", " + left + " s left" : ", " + Math.round(left / 60.0) + " min left");
    }
}
