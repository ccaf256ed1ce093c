package dev.parallax.report.html;

import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.finding.Finding;
import dev.parallax.report.Mending;
import dev.parallax.report.html.IndexPage.Mend;

/** What the first page says of a finding that is to be mended. */
final class Mends {

    private Mends() {}

    static Mend mend(Mending mending, Words words) {
        Finding finding = mending.row().stored().finding();
        String stands = Words.shortened(mending.stands(), IndexEntry.LONG_WORDS);
        String should = mending.should().isEmpty() ? words.text(finding.message()) : mending.should();
        return new Mend(
                "stories/" + mending.row().story() + ".html#" + finding.fingerprint(),
                Run.plain(mending.source()),
                Run.plain(mending.location()),
                place(finding.paragraph(), mending, words),
                mending.row().language(),
                Run.plain(stands),
                Run.plain(should),
                words.text(Mending.outcome("report.index.", mending.row().stored(), stands)),
                mending.row().stored().mended(),
                Run.plain(words.who(mending.decision())));
    }

    private static String place(int paragraph, Mending mending, Words words) {
        Paragraph stands = mending.row().article().article().paragraphs().get(paragraph);
        return stands.role() == ParagraphRole.HEADING
                ? words.t("report.index.place-heading")
                : words.t("report.index.place-paragraph", Math.max(1, paragraph));
    }
}
