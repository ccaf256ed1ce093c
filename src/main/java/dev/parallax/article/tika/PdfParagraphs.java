package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.HashMap;
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

    /** A line that leaves this share of the column empty was ended on purpose. */
    private static final double SHORT_LINE = 0.12;

    /** How many lines at a page's top and bottom may be a running head or a page number. */
    private static final int EDGE = 2;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—\\s]*(?:page|p\\.|стр\\.?|страница|с\\.)?\\s*\\d{1,4}(?:\\s*(?:/|of|из)\\s*\\d{1,4})?[-–—\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…][\"'”’»)\\]]*$");

    private PdfParagraphs() {}

    static List<Block> of(List<PdfLine> all) {
        List<PdfLine> lines = withoutRunningHeads(all);
        if (lines.isEmpty()) {
            return List.of();
        }
        double bodySize = commonSize(lines);
        double pitch = commonPitch(lines, bodySize);
        List<List<PdfLine>> paragraphs = new ArrayList<>();
        List<PdfLine> current = new ArrayList<>();
        for (PdfLine line : lines) {
            if (!current.isEmpty() && begins(current, line, pitch, columnRight(lines, line, bodySize))) {
                paragraphs.add(current);
                current = new ArrayList<>();
            }
            current.add(line);
        }
        paragraphs.add(current);
        return blocks(paragraphs, bodySize);
    }

    private static List<Block> blocks(List<List<PdfLine>> paragraphs, double bodySize) {
        List<Block> blocks = new ArrayList<>();
        int title = -1;
        for (List<PdfLine> paragraph : paragraphs) {
            String text = PlainText.join(paragraph.stream().map(PdfLine::text).toList());
            boolean large = paragraph.get(0).size() > HEADLINE * bodySize;
            if (title < 0 && large && blocks.size() < 4) {
                title = blocks.size();
                blocks.add(Block.title(text));
            } else if (title == blocks.size() - 1
                    && title >= 0
                    && Math.abs(paragraph.get(0).size() / bodySize - 1) > OTHER_SIZE) {
                blocks.add(Block.subtitle(text));
            } else {
                blocks.add(Block.text(text));
            }
        }
        return blocks;
    }

    private static boolean begins(List<PdfLine> paragraph, PdfLine line, double pitch, double columnRight) {
        PdfLine last = paragraph.get(paragraph.size() - 1);
        if (Math.abs(line.size() - last.size()) > OTHER_SIZE * last.size()) {
            return true;
        }
        boolean ended = ENDS_SENTENCE.matcher(last.text()).matches();
        double gap = line.top() - last.top();
        boolean newColumnOrPage = line.page() != last.page() || gap < 0;
        boolean shortLine = columnRight - last.right() > SHORT_LINE * (columnRight - last.left());
        if (newColumnOrPage) {
            return ended && (shortLine || isIndented(paragraph, line));
        }
        if (gap > WIDE_GAP * Math.max(pitch, 1.1 * line.size())) {
            return true;
        }
        return ended && (shortLine || isIndented(paragraph, line));
    }

    /** Set in from the paragraph's own left edge by about an em or more. */
    private static boolean isIndented(List<PdfLine> paragraph, PdfLine line) {
        double left = paragraph.stream().mapToDouble(PdfLine::left).min().orElse(0);
        return paragraph.size() > 1
                && line.left() - left > 0.8 * line.size()
                && line.page() == paragraph.get(0).page();
    }

    /** The right edge of the column that a line stands in. */
    private static double columnRight(List<PdfLine> lines, PdfLine line, double bodySize) {
        return lines.stream()
                .filter(other -> Math.abs(other.left() - line.left()) < 3 * bodySize)
                .mapToDouble(PdfLine::right)
                .max()
                .orElse(line.right());
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

    /** Without page numbers, and without first and last lines that come again on other pages. */
    private static List<PdfLine> withoutRunningHeads(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> repeats = new HashMap<>();
        pages.values()
                .forEach(page -> edges(page).stream()
                        .map(PdfParagraphs::withoutDigits)
                        .distinct()
                        .forEach(text -> repeats.merge(text, 1, Integer::sum)));
        int often = Math.max(2, (pages.size() + 1) / 2);
        List<PdfLine> kept = new ArrayList<>();
        for (List<PdfLine> page : pages.values()) {
            List<PdfLine> edges = edges(page);
            for (PdfLine line : page) {
                boolean furniture = edges.contains(line)
                        && (PAGE_NUMBER.matcher(line.text()).matches()
                                || repeats.getOrDefault(withoutDigits(line), 0) >= often);
                if (!furniture) {
                    kept.add(line);
                }
            }
        }
        return kept;
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> byPlace = page.stream()
                .sorted(java.util.Comparator.comparingDouble(PdfLine::top))
                .toList();
        if (byPlace.size() <= 2 * EDGE) {
            return byPlace;
        }
        List<PdfLine> edges = new ArrayList<>(byPlace.subList(0, EDGE));
        edges.addAll(byPlace.subList(byPlace.size() - EDGE, byPlace.size()));
        return edges;
    }

    private static String withoutDigits(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
