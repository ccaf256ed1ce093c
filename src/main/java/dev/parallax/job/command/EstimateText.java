package dev.parallax.job.command;

import dev.parallax.job.file.JobFile;
import dev.parallax.job.night.NightEstimate;
import dev.parallax.translation.TranslationEstimate;
import dev.parallax.translation.TranslationLimits;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A dry run's estimate as a table of plain text. */
final class EstimateText {

    private EstimateText() {}

    static String of(NightEstimate estimate, JobFile job) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put(
                "Files",
                estimate.files() + ": " + (estimate.files() - estimate.unchanged()) + " to read, "
                        + estimate.unchanged() + " unchanged");
        rows.put("Articles", estimate.articles() + " in the files to read");
        rows.put("Quarantined", String.valueOf(estimate.quarantined().size()));
        rows.put(
                "To translate",
                estimate.paragraphs() + " paragraphs, " + estimate.cost().texts() + " different texts");
        estimate.costs().forEach((pair, cost) -> rows.put("  " + pair, cost(cost)));
        rows.put("Engine", estimate.engine() + ", " + limits(estimate.limits()));
        rows.put("Budget", budget(estimate.cost().characters(), job.limits().charactersPerNight()));
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%nDry run of job %s: nothing is stored, and the engine is not called%n%n", job.name()));
        rows.forEach((label, value) -> text.append(String.format(Locale.ROOT, "  %-14s %s%n", label, value)));
        SummaryText.list(text, "Quarantined", estimate.quarantined());
        return text.toString();
    }

    private static String cost(TranslationEstimate cost) {
        return cost.known() + " from memory, " + cost.characters() + " characters by the engine"
                + (cost.requests() == 0 ? "" : " (calls: " + cost.requests() + " or more)");
    }

    private static String limits(TranslationLimits limits) {
        return limits.equals(TranslationLimits.NONE)
                ? "which takes any number of texts in a call"
                : "which takes " + limits.texts() + " texts and " + limits.characters() + " characters in a call";
    }

    private static String budget(long needed, long budget) {
        if (budget == Long.MAX_VALUE) {
            return "none is set (limits.characters-per-night)";
        }
        return needed <= budget
                ? needed + " of " + budget + " characters a night"
                : budget + " characters a night: " + (needed - budget) + " or more wait for later nights";
    }
}
