package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF with their places. */
final class PdfLines extends PDFTextStripper {

    /** A page has some hundred. Forms that call each other twice, fifty levels deep, would be drawn for years. */
    private static final int MOST_FORMS = 20_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> positions = new ArrayList<>();

    private int forms;

    private PdfLines() {}

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines stripper = new PdfLines();
        stripper.setSuppressDuplicateOverlappingText(true);
        stripper.writeText(document, new StringWriter());
        return stripper.lines;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw new QuarantineException(
                    QuarantineReason.ARCHIVE_BOMB, Message.of("reading.quarantine.forms", MOST_FORMS));
        }
        super.showForm(form);
    }

    @Override
    protected void writeString(String string, List<TextPosition> textPositions) {
        text.append(string);
        positions.addAll(textPositions);
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!text.toString().isBlank() && !positions.isEmpty()) {
            double left = positions.stream()
                    .mapToDouble(TextPosition::getXDirAdj)
                    .min()
                    .orElse(0);
            double right = positions.stream()
                    .mapToDouble(position -> position.getXDirAdj() + position.getWidthDirAdj())
                    .max()
                    .orElse(0);
            double size = positions.stream()
                    .mapToDouble(TextPosition::getFontSizeInPt)
                    .sorted()
                    .skip(positions.size() / 2)
                    .findFirst()
                    .orElse(0);
            lines.add(new PdfLine(
                    getCurrentPageNo() - 1,
                    left,
                    right,
                    positions.get(0).getYDirAdj(),
                    size,
                    text.toString().strip()));
        }
        text.setLength(0);
        positions.clear();
    }
}
