package dev.parallax.article.tika;

import dev.parallax.text.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the ends of lines that a program made, to keep them short, from those that part paragraphs. A program breaks a line
 * where the next word has no room any more: that, and what the lines look like, is weighed by logistic regression, with the
 * weights of {@code line-ends.tsv}.
 */
final class LineEnds {

    static final int FEATURES = 22;

    /** How many lines a heading has at most, with what stands right below it. */
    private static final int MOST_HEADS = 3;

    /** A wider text has whole paragraphs on a line. */
    private static final int WIDEST_PAGE = 150;

    private static final double[] WEIGHTS = load();

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?…:;][\"'”’»)\\]]*$");
    private static final Pattern ITEM = Pattern.compile("^(?:[-–—•*·]\\s|\\d{1,2}[.)]\\s).*");
    private static final Pattern WORD_END = Pattern.compile("\\s");

    private LineEnds() {}

    /**
     * A printed line.
     *
     * @param indent how many columns it is set in
     * @param text without white space around it
     */
    record Line(int indent, String text) {

        private static final int TAB = 4;

        static Line of(String printed) {
            int indent = 0;
            int start = 0;
            while (start < printed.length() && Character.isWhitespace(printed.charAt(start))) {
                indent += printed.charAt(start) == '\t' ? TAB : 1;
                start++;
            }
            return new Line(indent, printed.strip());
        }

        int width() {
            return indent + text.length();
        }

        boolean isOneWord() {
            return !WORD_END.matcher(text).find();
        }

        /** Whether the other's first word would have had room on this one. */
        boolean hasRoomFor(Line next, int width) {
            String first = WORD_END.split(next.text, 2)[0];
            return width() + 1 + first.length() <= width;
        }
    }

    /**
     * How the lines of a whole text are laid out.
     *
     * @param width of the widest
     * @param indent of the one that is set in least
     */
    record Layout(int width, int indent) {

        static Layout of(List<Line> lines) {
            return new Layout(
                    LineEnds.width(lines),
                    lines.stream()
                            .filter(line -> !line.text().isEmpty())
                            .mapToInt(Line::indent)
                            .min()
                            .orElse(0));
        }
    }

    /** The widest of the lines; words that no program can break do not count. */
    private static int width(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isOneWord())
                .mapToInt(Line::width)
                .max()
                .orElse(0);
    }

    /**
     * Whether a line's end parts paragraphs.
     *
     * @param block lines without a blank one between them
     * @param at which of them
     * @param layout of the whole text
     * @param first whether the text, heading and all, begins with the block
     */
    static boolean parts(List<Line> block, int at, Layout layout, boolean first) {
        double[] features = features(block, at, layout, first);
        double sum = 0;
        for (int i = 0; i < FEATURES; i++) {
            sum += WEIGHTS[i] * features[i];
        }
        return sum > 0;
    }

    static double[] features(List<Line> block, int at, Layout layout, boolean first) {
        Line line = block.get(at);
        Line next = block.get(at + 1);
        int width = width(block);
        int ends = bit(endsSentence(line));
        int small = bit(Character.isLowerCase(next.text().codePointAt(0)));
        double wrapped = wrapped(block, width);
        boolean setIn = next.indent() > layout.indent();
        boolean heads = first && block.size() <= MOST_HEADS && !endsSentence(block.get(block.size() - 1));
        double[] features = new double[FEATURES];
        features[4 * bit(line.hasRoomFor(next, width)) + 2 * ends + small] = 1;
        features[8 + 2 * bit(line.hasRoomFor(next, layout.width())) + ends] = 1;
        features[12] = wrapped;
        features[13] = wrapped * ends;
        features[14] = bit(setIn);
        features[15] = bit(setIn) * ends;
        features[16] = bit(line.indent() > layout.indent() && !setIn);
        features[17] = bit(ITEM.matcher(next.text()).matches());
        features[18] = bit(heads);
        features[19] = Math.min(1, Math.max(0, (width - line.width()) / (double) Math.max(1, width)));
        features[20] = bit(layout.width() > WIDEST_PAGE);
        features[21] = bit(next.isOneWord() || line.isOneWord());
        return features;
    }

    private static int bit(boolean is) {
        return is ? 1 : 0;
    }

    private static boolean endsSentence(Line line) {
        return ENDS_SENTENCE.matcher(line.text()).find();
    }

    /** The share of line ends before which the next word had no room: nearly all of them in wrapped text. */
    private static double wrapped(List<Line> block, int width) {
        int full = 0;
        for (int i = 0; i + 1 < block.size(); i++) {
            full += block.get(i).hasRoomFor(block.get(i + 1), width) ? 0 : 1;
        }
        return full / (double) (block.size() - 1);
    }

    private static double[] load() {
        return Table.rows(LineEnds.class, "line-ends.tsv", 2).stream()
                .mapToDouble(row -> Double.parseDouble(row.get(1)))
                .toArray();
    }
}
