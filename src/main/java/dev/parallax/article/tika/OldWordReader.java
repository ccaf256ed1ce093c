package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Word's binary documents, of Word 97 and of those before it. */
final class OldWordReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(entry.bytes()));
                HWPFDocumentCore document = open(files)) {
            OldWordText text = new OldWordText(document.getStyleSheet());
            text.read(document.getRange());
            if (document instanceof HWPFDocument word) {
                text.readBeside(word.getMainTextboxRange());
                text.readNotes(word.getFootnoteRange());
                text.readNotes(word.getEndnoteRange());
            }
            List<Block> blocks = text.blocks();
            if (blocks.stream().allMatch(block -> block.text().isBlank())) {
                throw new QuarantineException(
                        QuarantineReason.EMPTY, Message.of("reading.quarantine.document-without-text"));
            }
            SummaryInformation summary = document.getSummaryInformation();
            List<Block> titled = DeclaredTitle.marked(blocks, summary == null ? null : summary.getTitle());
            reading.article(
                    entry.location(),
                    new Draft(
                            mediaType,
                            "",
                            metadata(summary, document.getDocumentSummaryInformation()),
                            titled,
                            List.of()));
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
        try {
            return new HWPFDocument(files);
        } catch (OldWordFileFormatException e) {
            return new HWPFOldDocument(files);
        }
    }

    private static ArticleMetadata metadata(
            @Nullable SummaryInformation summary, @Nullable DocumentSummaryInformation more) {
        return summary == null
                ? ArticleMetadata.NONE
                : ArticleMetadata.ofDocument(
                        blankToNull(summary.getAuthor()),
                        Times.of(summary.getCreateDateTime()),
                        Times.of(summary.getLastSaveDateTime()),
                        more == null ? null : blankToNull(more.getCategory()));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
