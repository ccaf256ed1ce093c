package dev.parallax.report.html;

import dev.parallax.store.NightFigures;
import dev.parallax.store.RunSummary;
import java.util.List;

/** A night in a sentence, for the top of the first page. */
final class NightSentences {

    private NightSentences() {}

    static String sentence(RunSummary run) {
        return Words.count(run.reading().articles(), "article", "articles") + ", "
                + Words.count(run.comparing().stories(), "story", "stories") + ", "
                + Words.count(run.comparing().pairs(), "pair of editions", "pairs of editions") + " laid side by side, "
                + Words.count(run.findings().open(), "thing", "things") + " to look at"
                + (run.findings().toMend() == 0
                        ? ""
                        : ", " + Words.number(run.findings().toMend()) + " to mend") + ".";
    }

    static String sinceLast(RunSummary run, List<NightFigures> nights) {
        if (nights.size() < 2) {
            return "This is the first night of this job: everything is new.";
        }
        RunSummary.Findings findings = run.findings();
        return "Since the night of " + Words.day(nights.get(nights.size() - 2).started()) + ": "
                + Words.count(run.reading().fresh(), "new article", "new articles") + ", "
                + Words.number(run.reading().revised()) + " revised; "
                + Words.count(findings.fresh(), "new finding", "new findings") + ", "
                + Words.number(findings.reopened()) + " back again, " + Words.number(findings.fixed()) + " fixed"
                + (findings.mended() == 0 ? "" : ", " + Words.number(findings.mended()) + " of them as you asked")
                + ".";
    }
}
