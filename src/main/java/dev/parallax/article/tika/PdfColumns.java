package dev.parallax.article.tika;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The columns that a document's body is set in, found by where its lines begin. */
final class PdfColumns {

    /** Lines that begin this many ems further right are in another column. */
    private static final double WIDEST_INDENT = 4;

    /** A line set in by less, in ems, is a wide letter. */
    private static final double LEAST_INDENT = 0.6;

    /** The share of lines that end at the column's edge from which a text is justified. */
    private static final double JUSTIFIED = 0.6;

    /** What a line of a proportional font may be wider than its length tells. */
    private static final double UNEVEN = 1.1;

    private record Edges(double left, double right) {}

    private final double size;
    private final NavigableMap<Double, Edges> columns = new TreeMap<>();
    private final boolean justified;

    /**
     * @param lines of the body alone: a headline runs over several columns
     * @param size the body's, in points
     */
    PdfColumns(List<PdfLine> lines, double size) {
        this.size = size;
        double[] lefts = lines.stream().mapToDouble(PdfLine::left).sorted().toArray();
        for (double left : lefts) {
            if (columns.isEmpty() || left - columns.lastKey() > WIDEST_INDENT * size) {
                columns.put(left, new Edges(left, left));
            }
        }
        for (PdfLine line : lines) {
            columns.computeIfPresent(
                    columns.floorKey(line.left()),
                    (left, edges) -> new Edges(edges.left(), Math.max(edges.right(), line.right())));
        }
        long full = lines.stream().filter(line -> room(line) < 1).count();
        justified = full >= JUSTIFIED * lines.size();
    }

    private Edges of(PdfLine line) {
        Map.Entry<Double, Edges> column = columns.floorEntry(line.left());
        return column == null ? new Edges(line.left(), line.right()) : column.getValue();
    }

    /** What a line leaves of its column, in points. */
    private double room(PdfLine line) {
        return of(line).right() - line.right();
    }

    /** Whether a line begins right of its column's edge, as a paragraph's first may. */
    boolean isSetIn(PdfLine line) {
        return line.left() - of(line).left() > LEAST_INDENT * size;
    }

    /** Whether a line was ended though the next one's first word had room in it. */
    boolean isEndedEarly(PdfLine line, PdfLine next) {
        if (justified) {
            return room(line) > 0.3 * size;
        }
        int word = next.text().indexOf(' ') < 0
                ? next.text().length()
                : next.text().indexOf(' ');
        double perCharacter = (next.right() - next.left()) / next.text().length();
        return room(line) > UNEVEN * perCharacter * (word + 1);
    }
}
