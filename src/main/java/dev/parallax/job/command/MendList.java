package dev.parallax.job.command;

import dev.parallax.report.Mending;
import dev.parallax.store.Decision;
import dev.parallax.store.RunReader;
import java.util.ArrayList;
import java.util.List;

/** What reviewers accepted, a line each, by source. */
final class MendList {

    private MendList() {}

    static List<String> of(RunReader store, long run) {
        List<Mending> mendings = new ArrayList<>();
        List<String> keys = store.storiesToMend(run);
        for (int from = 0; from < keys.size(); from += RunReader.STORIES_AT_ONCE) {
            store.stories(run, keys.subList(from, Math.min(from + RunReader.STORIES_AT_ONCE, keys.size())))
                    .forEach(story -> mendings.addAll(Mending.of(story)));
        }
        return mendings.stream().sorted(Mending.ORDER).map(MendList::line).toList();
    }

    private static String line(Mending mending) {
        Decision decision = mending.decision();
        return mending.source() + ":" + mending.location() + ", " + mending.place() + ": \"" + mending.stands() + "\""
                + (mending.should().isEmpty() ? "" : " should be \"" + mending.should() + "\"")
                + "; " + mending.outcome() + " (accepted "
                + decision.decided().toString().substring(0, 10)
                + (decision.author().isEmpty() ? "" : " by " + decision.author()) + ")";
    }
}
