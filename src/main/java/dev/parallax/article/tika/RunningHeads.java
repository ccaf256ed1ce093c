package dev.parallax.article.tika;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What stands at the top and the bottom of each page: titles of the publication, page numbers. */
final class RunningHeads {

    /** How many lines at a page's top and bottom may be one. */
    private static final int EDGE = 2;

    /** Print this much smaller than the body's is not part of it. */
    private static final double SMALL = 0.92;

    /** A head that comes once stands this many lines apart from the text. */
    private static final double APART = 1.6;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—\\s]*(?:page|p\\.|стр\\.?|страница|с\\.)?\\s*\\d{1,4}(?:\\s*(?:/|of|из)\\s*\\d{1,4})?[-–—\\s]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RunningHeads() {}

    /**
     * The lines without page numbers, without first and last lines that come again on other pages, and without those
     * that stand apart in small print.
     *
     * @param bodySize in points
     */
    static List<PdfLine> drop(List<PdfLine> lines, double bodySize) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> repeats = new HashMap<>();
        pages.values()
                .forEach(page -> edges(page).stream()
                        .map(RunningHeads::withoutDigits)
                        .distinct()
                        .forEach(text -> repeats.merge(text, 1, Integer::sum)));
        int often = Math.max(2, (pages.size() + 1) / 2);
        List<PdfLine> kept = new ArrayList<>();
        for (List<PdfLine> page : pages.values()) {
            List<PdfLine> heads = edges(page);
            heads.removeIf(line -> !PAGE_NUMBER.matcher(line.text()).matches()
                    && repeats.getOrDefault(withoutDigits(line), 0) < often
                    && !isApartInSmallPrint(line, page, bodySize));
            page.stream().filter(line -> !heads.contains(line)).forEach(kept::add);
        }
        return kept;
    }

    private static boolean isApartInSmallPrint(PdfLine line, List<PdfLine> page, double bodySize) {
        return line.size() < SMALL * bodySize
                && page.stream()
                        .filter(other -> other.size() >= SMALL * bodySize)
                        .allMatch(other -> Math.abs(other.top() - line.top()) > APART * bodySize);
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> byPlace = new ArrayList<>(page);
        byPlace.sort(Comparator.comparingDouble(PdfLine::top));
        if (byPlace.size() > 2 * EDGE) {
            byPlace.subList(EDGE, byPlace.size() - EDGE).clear();
        }
        return byPlace;
    }

    private static String withoutDigits(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }
}
