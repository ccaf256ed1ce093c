package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a word processor's file while it is read from front to back. What stands in a box beside a paragraph
 * comes after it, and notes come after the text.
 */
final class DocumentText {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> beside = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** More of the paragraph. */
    void add(String piece) {
        text.append(piece.replaceAll("[\r\n]", " "));
    }

    /** A line's end that the author set within a paragraph. */
    void breakLine() {
        text.append('\n');
    }

    /** The end of the paragraph. Headlines are broken for their looks, paragraphs to part them. */
    void end(Block.Kind kind) {
        String paragraph = text.toString();
        text.setLength(0);
        if (!paragraph.isBlank()) {
            if (kind == Block.Kind.TEXT) {
                blocks.addAll(PlainText.broken(paragraph));
            } else {
                boolean titled = blocks.stream().anyMatch(block -> block.kind() == kind);
                blocks.add(titled ? Block.text(paragraph) : new Block(kind, paragraph));
            }
        }
        blocks.addAll(beside);
        beside.clear();
    }

    /** The end of a row whose cells were added with a bar after each. */
    void endRow() {
        String row = text.toString().replaceAll("(?:\\s*\\|\\s*)+$", "").replaceAll("^(?:\\s*\\|\\s*)+", "");
        text.setLength(0);
        text.append(row);
        end(Block.Kind.TEXT);
    }

    void addAll(List<Block> paragraphs) {
        blocks.addAll(paragraphs);
    }

    void beside(List<Block> box) {
        beside.addAll(box);
    }

    void note(List<Block> note) {
        notes.addAll(note);
    }

    /** A row of a table: a line with its cells parted, unless cells hold paragraphs of their own. */
    void row(List<List<Block>> cells) {
        List<List<Block>> filled =
                cells.stream().filter(cell -> !cell.isEmpty()).toList();
        if (filled.stream().allMatch(cell -> cell.size() == 1) && filled.size() > 1) {
            blocks.add(Block.text(String.join(
                    " | ",
                    filled.stream().map(cell -> cell.get(0).text().strip()).toList())));
        } else {
            filled.forEach(blocks::addAll);
        }
    }

    /** The whole; ends a paragraph that is still open. */
    List<Block> blocks() {
        end(Block.Kind.TEXT);
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(notes);
        return all;
    }
}
