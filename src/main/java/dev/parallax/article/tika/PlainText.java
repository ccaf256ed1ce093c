package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Paragraphs of plain text: parted by blank lines, and by line ends where lines are not wrapped. */
final class PlainText {

    /** Text wrapped by a mailer or an editor seldom has longer lines. */
    private static final int WIDEST_WRAPPED = 100;

    /** In wrapped text every line but a paragraph's last is nearly full. */
    private static final double FULL = 0.6;

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private PlainText() {}

    static List<Block> blocks(String text) {
        List<String> all = LINE_END.splitAsStream(text).map(String::strip).toList();
        Hyphens hyphens = new Hyphens(all);
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : all) {
            if (line.isEmpty()) {
                flush(lines, hyphens, blocks);
            } else {
                lines.add(line);
            }
        }
        flush(lines, hyphens, blocks);
        return blocks;
    }

    private static void flush(List<String> lines, Hyphens hyphens, List<Block> blocks) {
        if (isWrapped(lines)) {
            blocks.add(Block.text(hyphens.join(lines)));
        } else {
            lines.forEach(line -> blocks.add(Block.text(line)));
        }
        lines.clear();
    }

    private static boolean isWrapped(List<String> lines) {
        if (lines.size() < 2) {
            return false;
        }
        int widest = lines.stream().mapToInt(String::length).max().orElse(0);
        boolean full = lines.subList(0, lines.size() - 1).stream().allMatch(line -> line.length() >= FULL * widest);
        return widest <= WIDEST_WRAPPED && full;
    }
}
