package dev.parallax.job.command;

import dev.parallax.article.FileNames;
import dev.parallax.job.file.JobFile;
import dev.parallax.message.Messages;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RunSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A run's summary as a table of plain text. */
final class SummaryText {

    private static final int LISTED = 20;

    /** Labels are at least so wide, in characters. */
    private static final int WIDTH = 14;

    private static final String ARTICLES = "command.label.articles";

    private static final String QUARANTINED = "command.label.quarantined";

    private static final String TRANSLATED = "command.label.translated";

    private SummaryText() {}

    static String of(RunSummary summary, JobFile job, ComparisonStore store, Messages words) {
        StringBuilder text = new StringBuilder();
        line(text, "");
        line(
                text,
                words.text(
                        "command.summary.heading",
                        summary.run(),
                        summary.job(),
                        words.text("command.summary.state." + lower(summary.state()))));
        line(text, "");
        table(text, rows(summary, words), words, label -> {
            if (label.equals(TRANSLATED)) {
                untranslated(text, summary.translating().reasons(words), words);
            }
        });
        List<String> problems =
                store.runs().problems(summary.run()).stream().map(words::text).toList();
        if (summary.state() == RunSummary.State.PARTIAL) {
            line(text, "");
            line(text, words.text("command.summary.undone", undone(summary, problems, words)));
        }
        list(
                text,
                QUARANTINED,
                store.reader().quarantined(summary.run()).stream()
                        .map(file -> line(file, words))
                        .toList(),
                words);
        list(text, "command.label.problems", problems, words);
        if (summary.state() == RunSummary.State.DONE || summary.state() == RunSummary.State.PARTIAL) {
            line(text, "");
            line(
                    text,
                    words.text(
                            "command.summary.report",
                            FileNames.shown(job.report().folder().resolve("index.html"))));
        }
        return text.toString();
    }

    static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }

    /**
     * A line for each value, with its label before it.
     *
     * @param rows values by the keys of their labels, or by labels of their own
     * @param after what follows a row, by its key
     */
    static void table(StringBuilder text, Map<String, String> rows, Messages words, Consumer<String> after) {
        Map<String, String> labels = new LinkedHashMap<>();
        rows.keySet().forEach(key -> labels.put(key, key.startsWith("command.") ? words.text(key) : key));
        int width = Math.max(
                WIDTH, labels.values().stream().mapToInt(String::length).max().orElse(0));
        rows.forEach((key, value) -> {
            line(text, String.format(Locale.ROOT, "  %-" + width + "s %s", labels.get(key), value));
            after.accept(key);
        });
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Why a night that ended has not done everything, which is what its exit code says. */
    private static String undone(RunSummary summary, List<String> problems, Messages words) {
        int untranslated = summary.translating().untranslated().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        List<String> reasons = new ArrayList<>();
        if (summary.reading().quarantined() > 0) {
            reasons.add(
                    words.text("command.summary.undone-files", summary.reading().quarantined()));
        }
        if (untranslated > 0) {
            reasons.add(words.text("command.summary.undone-paragraphs", untranslated));
        }
        if (!problems.isEmpty()) {
            reasons.add(words.text("command.summary.undone-problems", problems.size()));
        }
        return String.join(", ", reasons);
    }

    private static Map<String, String> rows(RunSummary summary, Messages words) {
        Map<String, String> rows = new LinkedHashMap<>();
        RunSummary.Reading reading = summary.reading();
        rows.put(
                ARTICLES,
                words.text(
                                "command.summary.articles",
                                reading.articles(),
                                reading.fresh(),
                                reading.revised(),
                                reading.unchanged())
                        + aside(reading.fresh() + reading.revised() == 0, "command.summary.nothing-read", words));
        rows.put(QUARANTINED, String.valueOf(reading.quarantined()));
        RunSummary.Translating translating = summary.translating();
        rows.put(
                TRANSLATED,
                words.text(
                                "command.summary.translated",
                                translating.translated(),
                                translating.characters(),
                                translating.remembered())
                        + aside(translating.characters() == 0, "command.summary.not-called", words));
        compared(rows, summary, words);
        if (summary.canary().planted() > 0) {
            rows.put("command.label.canary", canary(summary.canary(), words));
        }
        List<String> steps = new ArrayList<>();
        summary.steps().forEach((step, time) -> steps.add(step + " " + seconds(time)));
        rows.put("command.label.seconds", String.join(", ", steps));
        return rows;
    }

    private static void compared(Map<String, String> rows, RunSummary summary, Messages words) {
        RunSummary.Comparing comparing = summary.comparing();
        rows.put(
                "command.label.stories",
                words.text("command.summary.stories", comparing.stories(), comparing.pairs(), comparing.beads()));
        if (comparing.unsure() > 0) {
            rows.put(
                    "command.label.unsure",
                    words.text("command.summary.unsure", comparing.unsure(), comparing.heldBack()));
        }
        RunSummary.Findings findings = summary.findings();
        rows.put(
                "command.label.findings",
                words.text(
                        "command.summary.findings",
                        findings.fresh(),
                        findings.known(),
                        findings.reopened(),
                        findings.fixed(),
                        findings.dismissed()));
        if (findings.toMend() + findings.mended() > 0) {
            rows.put(
                    "command.label.to-mend",
                    words.text("command.summary.to-mend", findings.toMend(), findings.mended()));
        }
    }

    private static String aside(boolean said, String key, Messages words) {
        return said ? " (" + words.text(key) + ")" : "";
    }

    /** A line for each reason, the commonest first. */
    private static void untranslated(StringBuilder text, Map<String, Integer> reasons, Messages words) {
        reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LISTED)
                .forEach(reason -> line(
                        text, "    " + words.text("command.summary.untranslated", reason.getValue(), reason.getKey())));
        if (reasons.size() > LISTED) {
            line(text, "    " + words.text("command.summary.more-reasons", reasons.size() - LISTED));
        }
    }

    private static String canary(RunSummary.Canary canary, Messages words) {
        return canary.missed().isEmpty()
                ? words.text("command.summary.canary", canary.found(), canary.planted())
                : words.text(
                        "command.summary.canary-missed",
                        canary.found(),
                        canary.planted(),
                        String.join(", ", canary.missed()));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }

    private static String line(QuarantinedFile file, Messages words) {
        return file.source() + ":" + file.location() + ": "
                + words.text(file.reason().label()) + ". " + words.text(file.detail());
    }

    /** A list under its title, cut where it gets long; nothing when it is empty. */
    static void list(StringBuilder text, String title, List<String> lines, Messages words) {
        if (!lines.isEmpty()) {
            line(text, "");
            line(text, words.text(title) + ":");
            lines.stream().limit(LISTED).forEach(line -> line(text, "  " + line));
            if (lines.size() > LISTED) {
                line(text, "  " + words.text("command.summary.more", lines.size() - LISTED));
            }
        }
    }
}
