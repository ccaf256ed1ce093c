package dev.parallax.job.night;

import dev.parallax.store.WorkRange;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Cuts what a heavy step has to do into partitions, each of which is a range of the store's numbers.
 *
 * <p>Cut anew each time the step starts, from what is still to do: a step that was killed goes on where it was, in
 * partitions of their own.
 */
final class Partitions implements StepExecutionSplitter {

    static final String FROM = "from";
    static final String TO = "to";

    /** Enough to keep many threads busy to the end; each costs some commits, and a row for good. */
    static final int MOST = 64;

    private final HeavyStep heavy;
    private final JobRepository repository;
    private final Progress progress;

    Partitions(HeavyStep heavy, JobRepository repository, Progress progress) {
        this.heavy = heavy;
        this.repository = repository;
        this.progress = progress;
    }

    @Override
    public String getStepName() {
        return heavy.step().stepName();
    }

    /** @param ignored how the work is cut depends on the work only */
    @Override
    public Set<StepExecution> split(StepExecution manager, int ignored) {
        List<Long> pending = heavy.work().pending(RunParameters.run(manager));
        progress.begins(pending.size());
        Set<StepExecution> partitions = new LinkedHashSet<>();
        for (WorkRange range : ranges(pending, heavy.fewest(), heavy.most())) {
            partitions.add(partition(manager, range));
        }
        return partitions;
    }

    private StepExecution partition(StepExecution manager, WorkRange range) {
        StepExecution partition = repository.createStepExecution(
                prefix(heavy.step()) + range.from() + "-" + range.to(), manager.getJobExecution());
        partition.getExecutionContext().putLong(FROM, range.from());
        partition.getExecutionContext().putLong(TO, range.to());
        repository.updateExecutionContext(partition);
        return partition;
    }

    /** Whether a step execution of that name is a partition of the step. */
    static boolean isOf(NightStep step, String name) {
        return name.startsWith(prefix(step));
    }

    private static String prefix(NightStep step) {
        return step.stepName() + ":";
    }

    /** Ranges of equally many of the numbers, except the last: at least {@code fewest} in each, at most {@code most} ranges. */
    static List<WorkRange> ranges(List<Long> numbers, int fewest, int most) {
        int size = Math.max(fewest, (numbers.size() + most - 1) / most);
        List<WorkRange> ranges = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += size) {
            int last = Math.min(from + size, numbers.size()) - 1;
            ranges.add(new WorkRange(numbers.get(from), numbers.get(last)));
        }
        return ranges;
    }
}
