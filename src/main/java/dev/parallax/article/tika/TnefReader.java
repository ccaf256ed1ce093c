package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.jspecify.annotations.Nullable;

/** Outlook's {@code winmail.dat}, in which it wraps a mail's text and attachments for other Outlooks. */
final class TnefReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(entry.bytes()));
        List<Block> text = text(message);
        if (!text.isEmpty()) {
            List<Block> blocks = new ArrayList<>();
            String subject = Stream.of(message.getSubject(), string(message, TNEFProperty.ID_SUBJECT))
                    .filter(found -> found != null && !found.isBlank())
                    .findFirst()
                    .orElse(null);
            if (subject != null) {
                blocks.add(Block.title(subject));
            }
            blocks.addAll(text);
            reading.article(entry.location(), new Draft(mediaType, "", ArticleMetadata.NONE, blocks, List.of()));
        }
        attachments(message, entry, reading);
    }

    /** Without the text, where the mail around it has the same. */
    void readAttachments(Entry entry, Reading reading) throws IOException {
        attachments(new HMEFMessage(new ByteArrayInputStream(entry.bytes())), entry, reading);
    }

    private static void attachments(HMEFMessage message, Entry entry, Reading reading) throws IOException {
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

    /** In RTF, or plain in older mails. */
    private static List<Block> text(HMEFMessage message) {
        String rtf = message.getBody();
        if (rtf != null && !rtf.isBlank()) {
            return rtf.startsWith("{\\rtf")
                    ? RtfReader.blocks(rtf.getBytes(StandardCharsets.ISO_8859_1))
                    : Markup.blocks(rtf);
        }
        String plain = string(message, TNEFProperty.ID_BODY);
        return plain == null ? List.of() : PlainText.body(plain);
    }

    private static @Nullable String string(HMEFMessage message, TNEFProperty property) {
        TNEFAttribute attribute = message.getMessageAttribute(property);
        if (attribute == null) {
            return null;
        }
        byte[] bytes = attribute.getData();
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        return TextDecoder.decode(Arrays.copyOf(bytes, end), null).text();
    }
}
