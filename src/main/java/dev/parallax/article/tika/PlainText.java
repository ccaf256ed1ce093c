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

    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}\\p{Ll}-$");

    private PlainText() {}

    static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : LINE_END.split(text)) {
            if (line.isBlank()) {
                flush(lines, blocks);
            } else {
                lines.add(line.strip());
            }
        }
        flush(lines, blocks);
        return blocks;
    }

    private static void flush(List<String> lines, List<Block> blocks) {
        if (isWrapped(lines)) {
            blocks.add(Block.text(join(lines)));
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

    /** A word broken by a hyphen at a line's end is one word again; before a capital or a digit the hyphen stays. */
    static String join(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            if (HYPHENATED.matcher(joined).find()) {
                if (Character.isLowerCase(line.charAt(0))) {
                    joined.setLength(joined.length() - 1);
                }
            } else if (joined.length() > 0) {
                joined.append(' ');
            }
            joined.append(line);
        }
        return joined.toString();
    }
}
