package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.jspecify.annotations.Nullable;

/** The text of Word's binary documents as it stands once every change is accepted, without hidden text and fields' codes. */
final class OldWordText {

    // Word's marks within the text.
    private static final char CELL_END = 0x07;
    private static final char LINE_BREAK = 0x0b;
    private static final char PAGE_BREAK = 0x0c;
    private static final char FIELD_BEGINS = 0x13;
    private static final char FIELD_IS_SHOWN = 0x14;
    private static final char FIELD_ENDS = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1e;

    private final @Nullable StyleSheet styles;
    private DocumentText out = new DocumentText();
    private final DocumentText whole = out;

    /** The fields, one within the other, that the reading is in: whether it is in a field's code. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /** @param styles null where the document has none */
    OldWordText(@Nullable StyleSheet styles) {
        this.styles = styles;
    }

    /** Reads the document's own text. */
    void read(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            paragraph(range.getParagraph(i));
        }
        fields.clear();
    }

    /** Reads boxes, whose texts come after the one around them. */
    void readBeside(Range boxes) {
        whole.beside(apart(boxes));
    }

    void readNotes(Range notes) {
        whole.note(apart(notes));
    }

    /** The whole. */
    List<Block> blocks() {
        return whole.blocks();
    }

    private List<Block> apart(Range range) {
        out = new DocumentText();
        try {
            read(range);
            return out.blocks();
        } finally {
            out = whole;
        }
    }

    private void paragraph(Paragraph paragraph) {
        boolean goesOn = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            goesOn = run.isMarkedDeleted() || run.isVanished();
            run(run.text(), !goesOn);
        }
        if (paragraph.isTableRowEnd()) {
            out.endRow();
        } else if (paragraph.isInTable()) {
            out.add(" ");
        } else if (!goesOn) {
            out.end(kind(paragraph.getStyleIndex()));
        }
    }

    /** @param counts whether the text is neither deleted nor hidden; what begins or ends a field counts always */
    private void run(String text, boolean counts) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGINS -> fields.push(true);
                case FIELD_IS_SHOWN -> {
                    fields.poll();
                    fields.push(false);
                }
                case FIELD_ENDS -> fields.poll();
                default -> {
                    if (counts && !fields.contains(true)) {
                        character(c);
                    }
                }
            }
        }
    }

    private void character(char c) {
        switch (c) {
            case LINE_BREAK -> out.breakLine();
            case PAGE_BREAK -> out.end(Block.Kind.TEXT);
            case CELL_END -> out.add("|");
            case NO_BREAK_HYPHEN -> out.add("-");
            case '\t' -> out.add(" ");
            default -> {
                // The rest of the marks stand for pictures, notes, remarks, and places where a word may be cut.
                if (c >= ' ') {
                    out.add(String.valueOf(c));
                }
            }
        }
    }

    private Block.Kind kind(int style) {
        StyleDescription description =
                styles == null || style < 0 || style >= styles.numStyles() ? null : styles.getStyleDescription(style);
        return description == null || description.getName() == null
                ? Block.Kind.TEXT
                : TitleStyles.kind(description.getName());
    }
}
