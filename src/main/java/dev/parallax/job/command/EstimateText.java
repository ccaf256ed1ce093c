package dev.parallax.job.command;

import dev.parallax.job.file.JobFile;
import dev.parallax.job.night.NightEstimate;
import dev.parallax.message.Messages;
import dev.parallax.translation.TranslationEstimate;
import dev.parallax.translation.TranslationLimits;
import java.util.LinkedHashMap;
import java.util.Map;

/** A dry run's estimate as a table of plain text. */
final class EstimateText {

    private EstimateText() {}

    static String of(NightEstimate estimate, JobFile job, Messages words) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put(
                "command.label.files",
                words.text(
                        "command.estimate.files",
                        estimate.files(),
                        estimate.files() - estimate.unchanged(),
                        estimate.unchanged()));
        rows.put("command.label.articles", words.text("command.estimate.articles", estimate.articles()));
        rows.put(
                "command.label.quarantined",
                String.valueOf(estimate.quarantined().size()));
        rows.put(
                "command.label.to-translate",
                words.text(
                        "command.estimate.to-translate",
                        estimate.paragraphs(),
                        estimate.cost().texts()));
        estimate.costs().forEach((pair, cost) -> rows.put("  " + pair, cost(cost, words)));
        rows.put("command.label.engine", engine(estimate, words));
        rows.put(
                "command.label.budget",
                budget(estimate.cost().characters(), job.limits().charactersPerNight(), words));
        StringBuilder text = new StringBuilder();
        SummaryText.line(text, "");
        SummaryText.line(text, words.text("command.estimate.heading", job.name()));
        SummaryText.line(text, "");
        SummaryText.table(text, rows, words, label -> {});
        SummaryText.list(
                text,
                "command.label.quarantined",
                estimate.quarantined().stream()
                        .map(file -> file.location() + ": " + words.text(file.detail()))
                        .toList(),
                words);
        return text.toString();
    }

    private static String cost(TranslationEstimate cost, Messages words) {
        return words.text("command.estimate.cost", cost.known(), cost.characters())
                + (cost.requests() == 0 ? "" : " (" + words.text("command.estimate.calls", cost.requests()) + ")");
    }

    private static String engine(NightEstimate estimate, Messages words) {
        TranslationLimits limits = estimate.limits();
        return limits.equals(TranslationLimits.NONE)
                ? words.text("command.estimate.any-number", estimate.engine())
                : words.text("command.estimate.limits", estimate.engine(), limits.texts(), limits.characters());
    }

    private static String budget(long needed, long budget, Messages words) {
        if (budget == Long.MAX_VALUE) {
            return words.text("command.estimate.no-budget");
        }
        return needed <= budget
                ? words.text("command.estimate.within", needed, budget)
                : words.text("command.estimate.over", budget, needed - budget);
    }
}
