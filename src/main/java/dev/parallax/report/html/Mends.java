package dev.parallax.report.html;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.finding.Finding;
import dev.parallax.report.Mending;
import dev.parallax.report.html.IndexPage.Mend;
import dev.parallax.store.StoredFinding;

/** What the first page says of a finding that is to be mended. */
final class Mends {

    private Mends() {}

    static Mend mend(Mending mending, Words words) {
        Finding finding = mending.row().stored().finding();
        String should = mending.should().isEmpty() ? words.text(finding.message()) : mending.should();
        return new Mend(
                "stories/" + mending.row().story() + ".html#" + finding.fingerprint(),
                Run.plain(mending.source()),
                Run.plain(mending.location()),
                place(finding.paragraph(), mending, words),
                mending.row().language(),
                Run.plain(Words.shortened(mending.stands(), IndexEntry.LONG_WORDS)),
                Run.plain(should),
                outcome(mending, words),
                mending.row().stored().mended(),
                Run.plain(words.who(mending.decision())));
    }

    private static String place(int paragraph, Mending mending, Words words) {
        Paragraph stands = mending.row().article().article().paragraphs().get(paragraph);
        return stands.role() == ParagraphRole.HEADING
                ? words.t("report.index.place-heading")
                : words.t("report.index.place-paragraph", Math.max(1, paragraph));
    }

    private static String outcome(Mending mending, Words words) {
        StoredFinding stored = mending.row().stored();
        if (stored.mended()) {
            return words.t("report.index.mended");
        }
        return stored.nights() < 2 ? words.t("report.index.to-mend") : words.t("report.index.still", stored.nights());
    }
}
