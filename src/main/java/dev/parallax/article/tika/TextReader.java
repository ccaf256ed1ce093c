package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Plain text, also as agencies send it over the wire. */
final class TextReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        Decoded decoded = TextDecoder.decode(entry.bytes(), null);
        WireMessage message = WireMessage.of(decoded.text());
        List<Block> blocks = PlainText.blocks(message.text());
        if (blocks.isEmpty()) {
            throw new QuarantineException(
                    QuarantineReason.EMPTY, Message.of("reading.quarantine.bytes-without-text", entry.bytes().length));
        }
        List<Message> remarks = new ArrayList<>(decoded.remarks());
        remarks.addAll(message.remarks());
        ArticleMetadata metadata = new ArticleMetadata(
                null, Map.of(), null, message.sent(), null, message.category(), null, message.item());
        reading.article(entry.location(), new Draft(mediaType, decoded.charset(), metadata, blocks, remarks));
    }
}
