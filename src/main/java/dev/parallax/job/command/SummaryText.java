package dev.parallax.job.command;

import dev.parallax.article.FileNames;
import dev.parallax.job.file.JobFile;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RunSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run's summary as a table of plain text. */
final class SummaryText {

    private static final int LISTED = 20;

    private static final String TRANSLATED = "Translated";

    private SummaryText() {}

    static String of(RunSummary summary, JobFile job, ComparisonStore store) {
        StringBuilder text = new StringBuilder();
        text.append(
                String.format(Locale.ROOT, "%nRun %d of job %s: %s%n%n", summary.run(), summary.job(), state(summary)));
        rows(summary).forEach((label, value) -> {
            text.append(String.format(Locale.ROOT, "  %-14s %s%n", label, value));
            if (label.equals(TRANSLATED)) {
                untranslated(text, summary.translating().untranslated());
            }
        });
        List<String> problems = store.runs().problems(summary.run());
        if (summary.state() == RunSummary.State.PARTIAL) {
            text.append(String.format(Locale.ROOT, "%nNot everything was done: %s.%n", undone(summary, problems)));
        }
        list(
                text,
                "Quarantined",
                store.reader().quarantined(summary.run()).stream()
                        .map(SummaryText::line)
                        .toList());
        list(text, "Problems", problems);
        if (summary.state() == RunSummary.State.DONE || summary.state() == RunSummary.State.PARTIAL) {
            text.append(String.format(
                    Locale.ROOT,
                    "%nReport: %s%n",
                    FileNames.shown(job.report().folder().resolve("index.html"))));
        }
        return text.toString();
    }

    /** Why a night that ended has not done everything, which is what its exit code says. */
    private static String undone(RunSummary summary, List<String> problems) {
        int untranslated = summary.translating().untranslated().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        List<String> reasons = new ArrayList<>();
        if (summary.reading().quarantined() > 0) {
            reasons.add("files set aside: " + summary.reading().quarantined());
        }
        if (untranslated > 0) {
            reasons.add("paragraphs left untranslated: " + untranslated);
        }
        if (!problems.isEmpty()) {
            reasons.add("problems: " + problems.size());
        }
        return String.join(", ", reasons);
    }

    private static String state(RunSummary summary) {
        return switch (summary.state()) {
            case RUNNING -> "running";
            case DONE -> "done";
            case PARTIAL -> "done, but not with everything";
            case STOPPED -> "stopped; the next start takes it up again";
            case FAILED -> "failed; the next start takes it up again";
        };
    }

    private static Map<String, String> rows(RunSummary summary) {
        Map<String, String> rows = new java.util.LinkedHashMap<>();
        RunSummary.Reading reading = summary.reading();
        rows.put(
                "Articles",
                reading.articles() + ": " + reading.fresh() + " new, " + reading.revised() + " revised, "
                        + reading.unchanged() + " unchanged"
                        + (reading.fresh() + reading.revised() == 0 ? " (nothing new was read)" : ""));
        rows.put("Quarantined", String.valueOf(reading.quarantined()));
        RunSummary.Translating translating = summary.translating();
        rows.put(
                TRANSLATED,
                translating.translated() + " paragraphs, " + translating.characters() + " characters by the engine; "
                        + translating.remembered() + " from memory"
                        + (translating.characters() == 0 ? " (the translator was not called)" : ""));
        rows.put(
                "Stories",
                summary.comparing().stories() + ", " + summary.comparing().pairs() + " pairs of editions, "
                        + summary.comparing().beads() + " aligned passages");
        if (summary.comparing().unsure() > 0) {
            rows.put(
                    "Unsure",
                    summary.comparing().unsure() + " of the pairs may tell two stories: "
                            + summary.comparing().heldBack()
                            + " findings wait for a reviewer to say that it is one (in the report, key s)");
        }
        RunSummary.Findings findings = summary.findings();
        rows.put(
                "Findings",
                findings.fresh() + " new, " + findings.known() + " known, " + findings.reopened() + " reopened, "
                        + findings.fixed() + " fixed, " + findings.dismissed() + " dismissed");
        if (findings.toMend() + findings.mended() > 0) {
            rows.put(
                    "To mend",
                    findings.toMend() + " that a reviewer accepted still stand, " + findings.mended()
                            + " of the fixed ones were mended as asked");
        }
        if (summary.canary().planted() > 0) {
            rows.put("Canary", canary(summary.canary()));
        }
        List<String> steps = new ArrayList<>();
        summary.steps().forEach((step, time) -> steps.add(step + " " + seconds(time)));
        rows.put("Seconds", String.join(", ", steps));
        return rows;
    }

    /** A line for each reason, the commonest first. */
    private static void untranslated(StringBuilder text, Map<String, Integer> reasons) {
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LISTED)
                .forEach(reason -> text.append(
                        String.format(Locale.ROOT, "    untranslated %d: %s%n", reason.getValue(), reason.getKey())));
        if (reasons.size() > LISTED) {
            text.append(String.format(Locale.ROOT, "    … and for %d more reasons%n", reasons.size() - LISTED));
        }
    }

    private static String canary(RunSummary.Canary canary) {
        return canary.found() + " of " + canary.planted() + " known slips found"
                + (canary.missed().isEmpty() ? "" : "; missed: " + String.join(", ", canary.missed()));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }

    private static String line(QuarantinedFile file) {
        return file.source() + ":" + file.location() + ": "
                + file.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ". " + file.detail();
    }

    static void list(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(String.format(Locale.ROOT, "%n%s:%n", title));
            lines.stream()
                    .limit(LISTED)
                    .forEach(line -> text.append("  ").append(line).append(System.lineSeparator()));
            if (lines.size() > LISTED) {
                text.append(String.format(Locale.ROOT, "  … and %d more%n", lines.size() - LISTED));
            }
        }
    }
}
