package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Paragraphs of plain text: separated by blank lines, and where {@link LineEnds} says so. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private static final Pattern AFTER_SENTENCE =
            Pattern.compile("(?<=[.!?…][\"'”’»)\\]]{0,3}\\s{0,3})\\n(?=\\s*[^\\p{Ll}\\s])");

    private PlainText() {}

    /** Of a text that brings its own heading. */
    static List<Block> blocks(String text) {
        return blocks(text, true);
    }

    /** Of a text whose heading stands elsewhere, as a mail's does. */
    static List<Block> body(String text) {
        return blocks(text, false);
    }

    /** Of a text whose lines an author broke: such an end after a sentence parts paragraphs, however full the line is. */
    static List<Block> broken(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String part : AFTER_SENTENCE.split(text)) {
            blocks.addAll(body(part));
        }
        return blocks;
    }

    private static List<Block> blocks(String text, boolean headed) {
        List<LineEnds.Line> all =
                LINE_END.splitAsStream(text).map(LineEnds.Line::of).toList();
        LineEnds.Layout layout = LineEnds.Layout.of(all);
        Hyphens hyphens = new Hyphens(all.stream().map(LineEnds.Line::text).toList());
        List<Block> blocks = new ArrayList<>();
        List<LineEnds.Line> lines = new ArrayList<>();
        for (LineEnds.Line line : all) {
            if (line.text().isEmpty()) {
                flush(lines, layout, headed && blocks.isEmpty(), hyphens, blocks);
            } else {
                lines.add(line);
            }
        }
        flush(lines, layout, headed && blocks.isEmpty(), hyphens, blocks);
        return blocks;
    }

    private static void flush(
            List<LineEnds.Line> lines, LineEnds.Layout layout, boolean first, Hyphens hyphens, List<Block> blocks) {
        List<String> paragraph = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isRow(lines, i)) {
                blocks.add(Block.text(lines.get(i).text().replaceAll("\\s*\\t\\s*", " | ")));
                continue;
            }
            paragraph.add(lines.get(i).text());
            if (isRow(lines, i + 1) || i + 1 == lines.size() || LineEnds.parts(lines, i, layout, first)) {
                blocks.add(Block.text(hyphens.join(paragraph)));
                paragraph.clear();
            }
        }
        lines.clear();
    }

    /** Whether a line is one of several whose cells are separated by tabs. */
    private static boolean isRow(List<LineEnds.Line> lines, int at) {
        return hasCells(lines, at) && (hasCells(lines, at - 1) || hasCells(lines, at + 1));
    }

    private static boolean hasCells(List<LineEnds.Line> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).text().indexOf('\t') > 0;
    }
}
