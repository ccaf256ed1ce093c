package dev.parallax.report.html;

import dev.parallax.store.NightFigures;
import dev.parallax.store.RunSummary;
import java.util.List;

/** A night in a sentence, for the top of the first page. */
final class NightSentences {

    private NightSentences() {}

    static String sentence(RunSummary run, Words words) {
        return words.t(
                "report.index.sentence",
                run.reading().articles(),
                run.comparing().stories(),
                run.comparing().pairs(),
                run.findings().open(),
                run.findings().toMend());
    }

    static String sinceLast(RunSummary run, List<NightFigures> nights, Words words) {
        if (nights.size() < 2) {
            return words.t("report.index.first-night");
        }
        RunSummary.Findings findings = run.findings();
        return words.t(
                "report.index.since",
                words.day(nights.get(nights.size() - 2).started()),
                run.reading().fresh(),
                run.reading().revised(),
                findings.fresh(),
                findings.reopened(),
                findings.fixed(),
                findings.mended());
    }
}
