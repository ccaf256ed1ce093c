package dev.parallax.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints articles as newsrooms' PDFs look. Lengths in points. */
final class PdfPress {

    /**
     * A way to lay an article out.
     *
     * @param indented first lines are set in, and no space parts paragraphs
     * @param justified lines fill the column, words are placed one by one
     * @param hyphenated words are broken at line ends
     * @param framed each page has a running head and its number
     */
    record Layout(String name, int columns, boolean indented, boolean justified, boolean hyphenated, boolean framed) {}

    /** PDFBox's own. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float MARGIN = 56;

    private static final float GUTTER = 18;

    private static final float SIZE = 10;

    private static final float PITCH = 12.5f;

    private static final float HEADLINE_SIZE = 22;

    private static final int FEWEST_LETTERS = 3;

    private static final String RUNNING_HEAD = "The Zarechinsk Courier · 10 November 2026";

    /** Where a word may be broken: after a vowel before a consonant and a vowel, or after a hyphen of its own. */
    private static final Pattern BREAK = Pattern.compile(
            "(?<=[aeiouyаеёиоуыэюя])(?=[b-df-hj-np-tv-zбвгджзйклмнпрстфхцчшщ][aeiouyаеёиоуыэюя])|(?<=\\p{L}-)");

    private final PDDocument document = new PDDocument();
    private final PDType0Font font;
    private final Layout layout;
    private PDPageContentStream page;
    private int pages;
    private int column;
    private float top;
    private float y;

    private PdfPress(Layout layout) throws IOException {
        this.layout = layout;
        font = PDType0Font.load(document, Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT)));
        page = newPage();
    }

    /** @throws IllegalArgumentException when the font lacks one of the characters */
    static byte[] print(Layout layout, String headline, List<String> paragraphs) throws IOException {
        PdfPress press = new PdfPress(layout);
        try (press.document) {
            press.setHeadline(headline);
            for (String paragraph : paragraphs) {
                press.setParagraph(paragraph);
            }
            press.page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            press.document.save(out);
            return out.toByteArray();
        }
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        pages++;
        PDPageContentStream stream = new PDPageContentStream(document, sheet);
        float height = PDRectangle.A4.getHeight();
        if (layout.framed()) {
            show(stream, RUNNING_HEAD, MARGIN, height - 36, 8);
            show(stream, String.valueOf(pages), PDRectangle.A4.getWidth() / 2, 30, 8);
        }
        column = 0;
        top = height - MARGIN - SIZE;
        y = top;
        return stream;
    }

    private void setHeadline(String headline) throws IOException {
        for (String line : lines(headline, HEADLINE_SIZE, PDRectangle.A4.getWidth() - 2 * MARGIN, 0)) {
            show(page, line, MARGIN, y - HEADLINE_SIZE / 2, HEADLINE_SIZE);
            y -= 1.2f * HEADLINE_SIZE;
        }
        y -= PITCH;
        top = y;
    }

    private void setParagraph(String paragraph) throws IOException {
        float indent = layout.indented() ? 1.5f * SIZE : 0;
        List<String> lines = lines(paragraph, SIZE, columnWidth(), indent);
        for (int i = 0; i < lines.size(); i++) {
            if (y < MARGIN) {
                nextColumn();
            }
            float left = MARGIN + column * (columnWidth() + GUTTER) + (i == 0 ? indent : 0);
            boolean full = layout.justified() && i < lines.size() - 1;
            if (full) {
                showJustified(lines.get(i), left, columnWidth() - (i == 0 ? indent : 0));
            } else {
                show(page, lines.get(i), left, y, SIZE);
            }
            y -= PITCH;
        }
        if (!layout.indented()) {
            y -= 0.7f * PITCH;
        }
    }

    private void nextColumn() throws IOException {
        column++;
        y = top;
        if (column == layout.columns()) {
            page.close();
            page = newPage();
        }
    }

    private float columnWidth() {
        return (PDRectangle.A4.getWidth() - 2 * MARGIN - (layout.columns() - 1) * GUTTER) / layout.columns();
    }

    private List<String> lines(String text, float size, float width, float indent) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            float room = width - (lines.isEmpty() ? indent : 0);
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= room) {
                line = longer;
                continue;
            }
            int cut = size == SIZE && layout.hyphenated() ? cut(line, word, size, room) : 0;
            if (cut > 0) {
                String head = word.substring(0, cut);
                lines.add((line + " " + head + (head.endsWith("-") ? "" : "-")).strip());
                line = word.substring(cut);
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** After how many characters to break a word so that its beginning still fits; 0 for nowhere. */
    private int cut(String line, String word, float size, float room) throws IOException {
        int cut = 0;
        Matcher matcher = BREAK.matcher(word);
        while (matcher.find()) {
            int at = matcher.start();
            boolean fits = width(line + " " + word.substring(0, at) + "-", size) <= room;
            if (fits && at >= FEWEST_LETTERS && word.length() - at >= FEWEST_LETTERS) {
                cut = at;
            }
        }
        return cut;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void showJustified(String line, float left, float width) throws IOException {
        String[] words = line.split(" ");
        float taken = 0;
        for (String word : words) {
            taken += width(word, SIZE);
        }
        float space = words.length == 1 ? 0 : (width - taken) / (words.length - 1);
        float x = left;
        for (String word : words) {
            show(page, word, x, y, SIZE);
            x += width(word, SIZE) + space;
        }
    }

    private void show(PDPageContentStream stream, String text, float x, float baseLine, float size) throws IOException {
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(x, baseLine);
        stream.showText(text);
        stream.endText();
    }
}
