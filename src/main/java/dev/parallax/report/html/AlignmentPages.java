package dev.parallax.report.html;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.message.Messages;
import dev.parallax.report.html.AlignmentPage.Line;
import dev.parallax.report.html.AlignmentPage.Side;
import dev.parallax.report.html.AlignmentPage.Text;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Shows two articles side by side, bead by bead, on one page with its style inside. */
public final class AlignmentPages {

    /** A bead that is less likely to be right should be looked at. */
    private static final double SURE = 0.7;

    private AlignmentPages() {}

    /**
     * Writes the page.
     *
     * @param segments whether to show the beads of segments, not those of paragraphs
     * @param words in which language
     */
    public static void write(AlignedPair pair, boolean segments, Messages words, Writer out) throws IOException {
        Words said = new Words(words);
        Pages.alignment(page(pair, segments, said), said, out);
    }

    private static AlignmentPage page(AlignedPair pair, boolean segments, Words words) throws IOException {
        List<Text> source = texts(pair.source().article(), segments);
        List<Text> target = texts(pair.target().article(), segments);
        Alignment alignment = segments ? pair.segments() : pair.paragraphs();
        Side sourceSide = side(pair.source(), words);
        Side targetSide = side(pair.target(), words);
        boolean twoLanguages = !sourceSide.label().equals(targetSide.label());
        String onlyInSource = twoLanguages
                ? words.t("report.story.only-in", sourceSide.label())
                : words.t("report.alignment.only-first");
        String onlyInTarget = twoLanguages
                ? words.t("report.story.only-in", targetSide.label())
                : words.t("report.alignment.only-second");
        List<Line> lines = alignment.beads().stream()
                .map(bead -> line(
                        bead,
                        switch (bead.type()) {
                            case MATCH -> "";
                            case MOVED -> words.t("report.alignment.moved");
                            case OMISSION -> onlyInSource;
                            case ADDITION -> onlyInTarget;
                        },
                        source,
                        target,
                        words))
                .toList();
        return new AlignmentPage(
                sourceSide,
                targetSide,
                summary(lines, segments, words),
                lines,
                new String(Assets.read("parallax.css"), StandardCharsets.UTF_8));
    }

    private static Side side(CheckedArticle article, Words words) {
        String language = article.language().article().tag();
        return new Side(
                words.language(language),
                language,
                article.article().heading(),
                article.article().location());
    }

    private static List<Text> texts(Article article, boolean segments) {
        List<Text> texts = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (String text : segments ? paragraph.segmentTexts() : List.of(paragraph.text())) {
                texts.add(new Text(Words.lower(paragraph.role()), Run.of(text, List.of())));
            }
        }
        return texts;
    }

    private static Line line(Bead bead, String label, List<Text> source, List<Text> target, Words words) {
        return new Line(
                Words.lower(bead.type()),
                bead.source().size() + "–" + bead.target().size(),
                label,
                words.percent(bead.probability()),
                bead.probability() >= SURE,
                bead.source().stream().map(source::get).toList(),
                bead.target().stream().map(target::get).toList());
    }

    private static String summary(List<Line> lines, boolean segments, Words words) {
        long unsure = lines.stream().filter(line -> !line.sure()).count();
        return words.t("report.alignment.summary", lines.size(), segments ? "sentences" : "paragraphs", unsure);
    }
}
