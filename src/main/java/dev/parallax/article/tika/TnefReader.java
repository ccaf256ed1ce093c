package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;

/** Outlook's {@code winmail.dat}, in which it wraps a mail's text and attachments for other Outlooks. */
final class TnefReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(entry.bytes()));
        String body = message.getBody();
        List<Block> text = body == null || body.isBlank()
                ? List.of()
                : body.startsWith("{\\rtf")
                        ? RtfReader.blocks(body.getBytes(StandardCharsets.ISO_8859_1))
                        : Markup.blocks(body);
        if (!text.isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            if (message.getSubject() != null && !message.getSubject().isBlank()) {
                blocks.add(Block.title(message.getSubject()));
            }
            blocks.addAll(text);
            reading.article(entry.location(), new Draft(mediaType, "", ArticleMetadata.NONE, blocks, List.of()));
        }
        int number = 0;
        for (Attachment attachment : message.getAttachments()) {
            number++;
            reading.countEntry(entry);
            byte[] bytes = attachment.getContents();
            reading.countUnpacked(bytes.length);
            String name =
                    attachment.getLongFilename() == null ? attachment.getFilename() : attachment.getLongFilename();
            reading.readInside(entry.inside(name == null ? "part-" + number : name.replace('/', '_'), bytes));
        }
    }
}
