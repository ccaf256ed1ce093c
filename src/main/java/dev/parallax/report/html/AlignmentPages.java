package dev.parallax.report.html;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.article.Article;
import dev.parallax.article.Paragraph;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
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

    /** @param segments whether to show the beads of segments, not those of paragraphs */
    public static void write(AlignedPair pair, boolean segments, Writer out) throws IOException {
        Pages.alignment(page(pair, segments), out);
    }

    private static AlignmentPage page(AlignedPair pair, boolean segments) throws IOException {
        List<Text> source = texts(pair.source().article(), segments);
        List<Text> target = texts(pair.target().article(), segments);
        Alignment alignment = segments ? pair.segments() : pair.paragraphs();
        Side sourceSide = side(pair.source());
        Side targetSide = side(pair.target());
        boolean twoLanguages = !sourceSide.label().equals(targetSide.label());
        String onlyInSource = "Only in " + (twoLanguages ? sourceSide.label() : "the first file");
        String onlyInTarget = "Only in " + (twoLanguages ? targetSide.label() : "the second file");
        List<Line> lines = alignment.beads().stream()
                .map(bead -> line(
                        bead,
                        switch (bead.type()) {
                            case MATCH -> "";
                            case MOVED -> "Moved";
                            case OMISSION -> onlyInSource;
                            case ADDITION -> onlyInTarget;
                        },
                        source,
                        target))
                .toList();
        return new AlignmentPage(
                sourceSide,
                targetSide,
                summary(lines, segments ? "sentences" : "paragraphs"),
                lines,
                new String(Assets.read("parallax.css"), StandardCharsets.UTF_8));
    }

    private static Side side(CheckedArticle article) {
        String language = article.language().article().tag();
        return new Side(
                Words.ENGLISH.language(language),
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

    private static Line line(Bead bead, String label, List<Text> source, List<Text> target) {
        return new Line(
                Words.lower(bead.type()),
                bead.source().size() + "–" + bead.target().size(),
                label,
                Words.ENGLISH.percent(bead.probability()),
                bead.probability() >= SURE,
                bead.source().stream().map(source::get).toList(),
                bead.target().stream().map(target::get).toList());
    }

    private static String summary(List<Line> lines, String unit) {
        long unsure = lines.stream().filter(line -> !line.sure()).count();
        String all =
                Words.ENGLISH.number(lines.size()) + (lines.size() == 1 ? "\u00a0bead of " : "\u00a0beads of ") + unit;
        return unsure == 0 ? all + ", all of them sure" : all + ", " + Words.ENGLISH.number(unsure) + " of them unsure";
    }
}
