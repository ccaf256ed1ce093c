package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Joins printed lines into paragraphs, and leaves out what every page repeats. */
final class PdfParagraphs {

    /** A gap this much wider than the usual one begins a paragraph. */
    private static final double WIDE_GAP = 1.35;

    /** Sizes further apart than this are different kinds of text. */
    private static final double OTHER_SIZE = 0.08;

    /** Letters this much larger than the body's are a headline's. */
    private static final double HEADLINE = 1.15;

    /** How many paragraphs, such as a rubric, a headline has before it at most. */
    private static final int MOST_BEFORE_HEADLINE = 3;

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…][\"'”’»)\\]]*$");

    private final double bodySize;
    private final double pitch;
    private final PdfColumns columns;
    private final Hyphens hyphens;

    private PdfParagraphs(List<PdfLine> lines, double bodySize) {
        this.bodySize = bodySize;
        pitch = commonPitch(lines, bodySize);
        columns = new PdfColumns(
                lines.stream().filter(line -> isLike(line, bodySize)).toList(), bodySize);
        hyphens = new Hyphens(lines.stream().map(PdfLine::text).toList());
    }

    /** @param printed the document's lines in reading order, at least one */
    static List<Block> of(List<PdfLine> printed) {
        double bodySize = commonSize(printed);
        List<PdfLine> lines = RunningHeads.drop(printed, bodySize);
        return new PdfParagraphs(lines, bodySize).blocks(lines);
    }

    private List<Block> blocks(List<PdfLine> lines) {
        List<Block> blocks = new ArrayList<>();
        int title = -1;
        for (List<PdfLine> paragraph : paragraphs(lines)) {
            String text = hyphens.join(paragraph.stream().map(PdfLine::text).toList());
            PdfLine first = paragraph.get(0);
            if (title < 0 && first.size() > HEADLINE * bodySize && blocks.size() <= MOST_BEFORE_HEADLINE) {
                title = blocks.size();
                blocks.add(Block.title(text));
            } else if (title >= 0 && title == blocks.size() - 1 && !isLike(first, bodySize)) {
                blocks.add(Block.subtitle(text));
            } else {
                blocks.add(Block.text(text));
            }
        }
        return blocks;
    }

    private List<List<PdfLine>> paragraphs(List<PdfLine> lines) {
        List<List<PdfLine>> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == 0 || begins(lines.get(i - 1), lines.get(i))) {
                paragraphs.add(new ArrayList<>());
            }
            paragraphs.get(paragraphs.size() - 1).add(lines.get(i));
        }
        return paragraphs;
    }

    /** Whether a line begins a paragraph: set in, or after a gap, or after a sentence that ended before its line did. */
    private boolean begins(PdfLine last, PdfLine line) {
        if (!isLike(line, last.size())) {
            return true;
        }
        double gap = line.top() - last.top();
        boolean below = line.page() == last.page() && gap > 0;
        if (below && gap > WIDE_GAP * Math.max(pitch, 1.1 * line.size())) {
            return true;
        }
        if (!isLike(line, bodySize)) {
            return false;
        }
        boolean endedEarly = columns.isEndedEarly(last, line);
        boolean goesOnSetIn = below && Math.abs(line.left() - last.left()) < 1 && !endedEarly;
        return (columns.isSetIn(line) && !goesOnSetIn)
                || (endedEarly && ENDS_SENTENCE.matcher(last.text()).matches());
    }

    private static boolean isLike(PdfLine line, double size) {
        return Math.abs(line.size() - size) <= OTHER_SIZE * size;
    }

    /** The size in which most characters are set. */
    private static double commonSize(List<PdfLine> lines) {
        Map<Double, Integer> characters = new TreeMap<>();
        lines.forEach(line ->
                characters.merge(Math.round(line.size() * 2) / 2.0, line.text().length(), Integer::sum));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1.0);
    }

    /** The usual distance of two lines of the body: the lower quartile, as gaps between paragraphs are wider. */
    private static double commonPitch(List<PdfLine> lines, double bodySize) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine before = lines.get(i - 1);
            PdfLine line = lines.get(i);
            double gap = line.top() - before.top();
            if (line.page() == before.page() && gap > 0 && Math.abs(line.size() - bodySize) < 1 && gap < 4 * bodySize) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 1.2 * bodySize : gaps.get(gaps.size() / 4);
    }
}
