package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import java.util.List;

/** Plain text. */
final class TextReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        Decoded decoded = TextDecoder.decode(entry.bytes(), null);
        List<Block> blocks = PlainText.blocks(decoded.text());
        if (blocks.isEmpty()) {
            throw new QuarantineException(
                    QuarantineReason.EMPTY, "It holds %,d bytes and no text.".formatted(entry.bytes().length));
        }
        reading.article(
                entry.location(),
                new Draft(mediaType, decoded.charset(), ArticleMetadata.NONE, blocks, decoded.remarks()));
    }
}
