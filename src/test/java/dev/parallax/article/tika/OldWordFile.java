package dev.parallax.article.tika;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes the smallest document of Word 97, from runs of text, by the format's specification ([MS-DOC]). */
final class OldWordFile {

    /** Single property modifiers: deleted while changes are tracked, and hidden. */
    static final int DELETED = 0x0800;

    static final int HIDDEN = 0x083c;

    static final int PLAIN = 0;

    private static final int PAGE = 512;
    private static final int TEXT_AT = 4 * PAGE;

    // Places in the header's lists: pairs of an offset and a length, and counts of characters.
    private static final int STYLES = 1;
    private static final int SECTIONS = 6;
    private static final int CHARACTER_PAGES = 12;
    private static final int PARAGRAPH_PAGES = 13;
    private static final int FONTS = 15;
    private static final int PROPERTIES = 31;
    private static final int PIECES = 33;
    private static final int CHARACTERS = 3;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> runEnds = new ArrayList<>();
    private final List<Integer> runMarks = new ArrayList<>();
    private final ByteBuffer header = buffer(TEXT_AT);
    private final ByteBuffer table = buffer(8 * PAGE);

    /**
     * More of the text; a paragraph ends with {@code \r}.
     *
     * @param mark one of the constants
     */
    OldWordFile run(String piece, int mark) {
        text.append(piece);
        runEnds.add(text.length());
        runMarks.add(mark);
        return this;
    }

    OldWordFile run(String piece) {
        return run(piece, PLAIN);
    }

    byte[] bytes() {
        int pages = (TEXT_AT + 2 * text.length() + PAGE - 1) / PAGE;
        int end = TEXT_AT + 2 * text.length();
        header.putShort(0, (short) 0xa5ec).putShort(2, (short) 0x00c1).putShort(10, (short) 0x0200);
        header.putInt(24, TEXT_AT).putInt(28, end);
        header.putShort(32, (short) 14).putShort(62, (short) 22).putShort(152, (short) 93);
        header.putInt(64, TEXT_AT).putInt(64 + 4 * CHARACTERS, text.length());
        place(STYLES, styles());
        place(CHARACTER_PAGES, ints(TEXT_AT, end, pages));
        place(PARAGRAPH_PAGES, ints(TEXT_AT, end, pages + 1));
        place(SECTIONS, buffer(20).putInt(4, text.length()).putInt(10, -1).array());
        place(FONTS, new byte[4]);
        place(PROPERTIES, new byte[600]);
        place(
                PIECES,
                buffer(21)
                        .put(0, (byte) 2)
                        .putInt(1, 16)
                        .putInt(9, text.length())
                        .putInt(15, TEXT_AT)
                        .array());
        ByteBuffer document = buffer((pages + 2) * PAGE);
        document.put(header.array()).put(text.toString().getBytes(StandardCharsets.UTF_16LE));
        document.position(pages * PAGE);
        document.put(characterPage()).put(paragraphPage());
        return stored(document.array());
    }

    private byte[] stored(byte[] document) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(document), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table.array()), "1Table");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a structure into the table, and its place into the header. */
    private void place(int number, byte[] structure) {
        header.putInt(154 + 8 * number, table.position()).putInt(158 + 8 * number, structure.length);
        table.put(structure);
    }

    /** A style sheet without styles. */
    private static byte[] styles() {
        return buffer(20).putShort(0, (short) 18).array();
    }

    private byte[] characterPage() {
        ByteBuffer page = buffer(PAGE);
        page.putInt(TEXT_AT);
        runEnds.forEach(end -> page.putInt(TEXT_AT + 2 * end));
        int at = PAGE - 2;
        for (int mark : runMarks) {
            at -= 4;
            page.put((byte) (mark == PLAIN ? 0 : at / 2));
            page.put(at, (byte) 3).putShort(at + 1, (short) mark).put(at + 3, (byte) 1);
        }
        return page.put(PAGE - 1, (byte) runMarks.size()).array();
    }

    private byte[] paragraphPage() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\r') {
                ends.add(i + 1);
            }
        }
        ByteBuffer page = buffer(PAGE);
        page.putInt(TEXT_AT);
        ends.forEach(end -> page.putInt(TEXT_AT + 2 * end));
        int properties = PAGE - 8;
        for (int i = 0; i < ends.size(); i++) {
            page.put((byte) (properties / 2)).put(new byte[12]);
        }
        page.put(properties, (byte) 2);
        return page.put(PAGE - 1, (byte) ends.size()).array();
    }

    private static byte[] ints(int... values) {
        ByteBuffer ints = buffer(4 * values.length);
        for (int value : values) {
            ints.putInt(value);
        }
        return ints.array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
