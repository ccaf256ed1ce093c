package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/** PDF, through PDFBox itself: Tika's parser of it gives lines without their places, and a headline needs its place. */
final class PdfReader implements FormatReader {

    /** Some programs write a few hundred bytes after the end. */
    private static final int END_WITHIN = 4096;

    static {
        FontMappers.set(new PdfFonts());
    }

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        if (Bytes.lastIndexOf(entry.bytes(), "%%EOF", END_WITHIN) < 0) {
            throw new QuarantineException(
                    QuarantineReason.TRUNCATED, Message.of("reading.quarantine.truncated-pdf", entry.bytes().length));
        }
        try (PDDocument document = open(entry)) {
            List<PdfLine> lines = PdfLines.of(document);
            if (lines.isEmpty()) {
                throw withoutText(document);
            }
            reading.article(
                    entry.location(),
                    new Draft(
                            mediaType,
                            "",
                            metadata(document.getDocumentInformation()),
                            DeclaredTitle.marked(
                                    PdfParagraphs.of(lines),
                                    document.getDocumentInformation().getTitle()),
                            List.of()));
        }
    }

    /** @throws IOException also when it is encrypted */
    private static PDDocument open(Entry entry) throws IOException {
        try {
            return Loader.loadPDF(entry.bytes());
        } catch (NoClassDefFoundError bouncyCastle) {
            // PDFBox asks for it where a certificate opens a PDF; Parallax has neither.
            throw new QuarantineException(QuarantineReason.ENCRYPTED, Message.of("reading.quarantine.certificate"));
        }
    }

    private static QuarantineException withoutText(PDDocument document) {
        int pictures = 0;
        for (PDPage page : document.getPages()) {
            if (page.getResources() != null) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().isImageXObject(name) ? 1 : 0;
                }
            }
        }
        return pictures > 0
                ? new QuarantineException(
                        QuarantineReason.NEEDS_OCR,
                        Message.of("reading.quarantine.pictures", document.getNumberOfPages()))
                : new QuarantineException(
                        QuarantineReason.EMPTY,
                        Message.of("reading.quarantine.pages-without-text", document.getNumberOfPages()));
    }

    private static ArticleMetadata metadata(PDDocumentInformation information) {
        String author = information.getAuthor();
        return ArticleMetadata.ofDocument(
                author == null || author.isBlank() ? null : author.strip(),
                time(information.getCreationDate()),
                time(information.getModificationDate()),
                null);
    }

    private static @Nullable OffsetDateTime time(@Nullable Calendar calendar) {
        return calendar == null
                ? null
                : calendar.toInstant().atZone(calendar.getTimeZone().toZoneId()).toOffsetDateTime();
    }
}
