package dev.parallax.report.json;

import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RulePrecision;
import dev.parallax.store.RunSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A run's summary in the document. Times are ISO 8601 with offset, durations milliseconds. */
record JsonRun(
        long run,
        String job,
        String state,
        String started,
        @Nullable String finished,
        RunSummary.Reading reading,
        Translating translating,
        RunSummary.Comparing comparing,
        RunSummary.Findings findings,
        Map<String, Long> stepMillis) {

    /**
     * A run that has checked its stories and writes this has nothing left to do.
     *
     * @param problems what went wrong with one thing
     */
    private static String state(RunSummary run, List<Message> problems) {
        if (run.state() != RunSummary.State.RUNNING || !run.steps().containsKey("checkStories")) {
            return FindingRow.lower(run.state());
        }
        boolean all = run.reading().quarantined() == 0
                && run.translating().untranslated().isEmpty()
                && problems.isEmpty();
        return FindingRow.lower(all ? RunSummary.State.DONE : RunSummary.State.PARTIAL);
    }

    static JsonRun of(RunSummary run, List<Message> problems, Messages words) {
        Map<String, Long> steps = new LinkedHashMap<>();
        run.steps().forEach((step, time) -> steps.put(step, time.toMillis()));
        return new JsonRun(
                run.run(),
                run.job(),
                state(run, problems),
                run.started().toString(),
                run.finished() == null ? null : run.finished().toString(),
                run.reading(),
                Translating.of(run.translating(), words),
                run.comparing(),
                run.findings(),
                steps);
    }

    record Translating(int translated, int remembered, long characters, Map<String, Integer> untranslated) {
        static Translating of(RunSummary.Translating figures, Messages words) {
            return new Translating(
                    figures.translated(), figures.remembered(), figures.characters(), figures.reasons(words));
        }
    }

    record Quarantined(String source, String location, String reason, String detail) {
        static Quarantined of(QuarantinedFile file, Messages words) {
            return new Quarantined(
                    file.source(), file.location(), FindingRow.lower(file.reason()), words.text(file.detail()));
        }
    }

    /** @param precision null when nothing was decided */
    record Rule(
            String rule,
            int accepted,
            int dismissed,
            int open,
            @Nullable Double precision) {
        static Rule of(RulePrecision rule) {
            return new Rule(
                    rule.rule(),
                    rule.accepted(),
                    rule.dismissed(),
                    rule.open(),
                    rule.decided() == 0 ? null : rule.precision());
        }
    }
}
