package dev.parallax.report;

import dev.parallax.finding.Severity;
import dev.parallax.store.RunReader;
import dev.parallax.store.StoryRecord;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The findings of a run that a desk should see first. */
public final class TopFindings {

    private static final int OF_ONE_STORY = 3;

    private record Weighed(double weight, FindingRow row) {

        /** The lightest first. */
        static final Comparator<Weighed> ORDER = Comparator.comparingDouble(Weighed::weight)
                .thenComparing(weighed -> weighed.row().story(), Comparator.reverseOrder())
                .thenComparing(weighed -> weighed.row().stored().finding().fingerprint(), Comparator.reverseOrder());
    }

    private TopFindings() {}

    /** The heaviest open ones, at most three of a story, none of mere information. Reads every story of the run. */
    public static List<FindingRow> of(RunReader store, long run, int most) {
        PriorityQueue<Weighed> top = new PriorityQueue<>(Weighed.ORDER);
        store.eachStory(run, story -> add(story, top, most));
        return top.stream().sorted(Weighed.ORDER.reversed()).map(Weighed::row).toList();
    }

    private static void add(StoryRecord story, PriorityQueue<Weighed> top, int most) {
        FindingRow.of(story).stream()
                .filter(row -> row.stored().open() && row.stored().finding().severity() != Severity.INFO)
                .map(row -> new Weighed(Ranking.weight(row.stored(), story), row))
                .sorted(Weighed.ORDER.reversed())
                .limit(OF_ONE_STORY)
                .forEach(weighed -> {
                    top.add(weighed);
                    if (top.size() > most) {
                        top.remove();
                    }
                });
    }
}
