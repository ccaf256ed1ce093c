package dev.parallax.job.command;

import dev.parallax.message.Messages;
import dev.parallax.report.Mending;
import dev.parallax.store.Decision;
import dev.parallax.store.RunReader;
import java.util.ArrayList;
import java.util.List;

/** What reviewers accepted, a line each, by source. */
final class MendList {

    private MendList() {}

    static List<String> of(RunReader store, long run, Messages words) {
        List<Mending> mendings = new ArrayList<>();
        List<String> keys = store.storiesToMend(run);
        for (int from = 0; from < keys.size(); from += RunReader.STORIES_AT_ONCE) {
            store.stories(run, keys.subList(from, Math.min(from + RunReader.STORIES_AT_ONCE, keys.size())))
                    .forEach(story -> mendings.addAll(Mending.of(story)));
        }
        return mendings.stream()
                .sorted(Mending.ORDER)
                .map(mending -> line(mending, words))
                .toList();
    }

    private static String line(Mending mending, Messages words) {
        Decision decision = mending.decision();
        String day = decision.decided().toString().substring(0, 10);
        return words.text(
                "command.mend.line",
                mending.source(),
                mending.location(),
                mending.place(),
                mending.should().isEmpty()
                        ? words.text("command.mend.stands", mending.stands())
                        : words.text("command.mend.should", mending.stands(), mending.should()),
                mending.outcome(),
                decision.author().isEmpty()
                        ? words.text("command.mend.accepted", day)
                        : words.text("command.mend.accepted-by", day, decision.author()));
    }
}
