package dev.parallax.job.night;

import java.util.List;
import org.springframework.batch.core.step.Step;

/**
 * A step whose work is shared out in partitions.
 *
 * @param work what is to do
 * @param fewest numbers that are worth a partition
 * @param most partitions that it may be cut into
 * @param part does what is still to do of one partition, whose {@linkplain Partitions range} its context has
 */
record HeavyStep(NightStep step, Work work, int fewest, int most, Step part) {

    /** What a step has to do. */
    interface Work {

        /** The numbers of what is still to do in a run, ascending. Asked once, before anything is shared out. */
        List<Long> pending(long run);
    }
}
