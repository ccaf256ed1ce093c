package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** Outlook's own files of one mail. */
final class OutlookReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException, ChunkNotFoundException {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(entry.bytes()))) {
            read(message, entry, mediaType, reading);
        }
    }

    private static void read(MAPIMessage message, Entry entry, String mediaType, Reading reading)
            throws IOException, ChunkNotFoundException {
        message.setReturnNullOnMissingChunk(true);
        if (message.has7BitEncodingStrings()) {
            message.guess7BitEncoding();
        }
        List<Block> text = text(message);
        if (!text.isEmpty()) {
            reading.article(entry.location(), draft(message, mediaType, text));
        } else if (message.getAttachmentFiles().length == 0) {
            throw new QuarantineException(
                    QuarantineReason.NO_ARTICLE, Message.of("reading.quarantine.mail-without-text"));
        }
        int number = 0;
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            number++;
            reading.countEntry(entry);
            MAPIMessage inner = attachment.isEmbeddedMessage() ? attachment.getEmbeddedMessage() : null;
            if (inner != null) {
                inner.setReturnNullOnMissingChunk(true);
                String name = inner.getSubject() == null ? "mail-" + number : inner.getSubject();
                Entry inside = entry.inside(name.replace('/', '_') + ".msg", entry.bytes());
                reading.within(inside, () -> read(inner, inside, mediaType, reading));
            } else if (attachment.getAttachData() != null) {
                byte[] bytes = attachment.getAttachData().getValue();
                reading.countUnpacked(bytes.length);
                reading.readInside(entry.inside(name(attachment, number), bytes));
            }
        }
    }

    private static String name(AttachmentChunks attachment, int number) {
        return Stream.of(attachment.getAttachLongFileName(), attachment.getAttachFileName())
                .filter(chunk -> chunk != null && chunk.getValue() != null)
                .map(chunk -> chunk.getValue().replace('/', '_').replace('\\', '_'))
                .findFirst()
                .orElse("part-" + number);
    }

    /** The longest of the forms in which Outlook keeps the text: some are plain only to say that there is another. */
    private static List<Block> text(MAPIMessage message) throws ChunkNotFoundException {
        String plain = message.getTextBody();
        String html = message.getHtmlBody();
        String rtf = message.getRtfBody();
        return Stream.of(
                        plain == null ? List.<Block>of() : PlainText.body(plain),
                        html == null ? List.<Block>of() : Markup.html(html),
                        rtf == null ? List.<Block>of() : RtfReader.blocks(rtf.getBytes(StandardCharsets.ISO_8859_1)))
                .reduce((best, next) -> length(next) > 1.3 * length(best) ? next : best)
                .orElseGet(List::of);
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static Draft draft(MAPIMessage message, String mediaType, List<Block> text) throws ChunkNotFoundException {
        List<Block> blocks = new ArrayList<>();
        String subject = message.getSubject();
        if (subject != null && !subject.isBlank()) {
            blocks.add(Block.title(subject));
        }
        blocks.addAll(text);
        ArticleMetadata metadata = new ArticleMetadata(
                null, Map.of(), message.getDisplayFrom(), time(message.getMessageDate()), null, null);
        return new Draft(mediaType, "", metadata, blocks, List.of());
    }

    private static @Nullable OffsetDateTime time(@Nullable Calendar calendar) {
        return calendar == null ? null : Times.of(calendar.getTime());
    }
}
