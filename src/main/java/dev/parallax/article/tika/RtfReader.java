package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.OptionalInt;

/** RTF, also as the body of a mail. */
final class RtfReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        RtfText text = new RtfText(charset(entry.bytes()));
        int open = RtfTokens.read(entry.bytes(), text);
        if (open > 0 && Bytes.lastIndexOf(entry.bytes(), "}", 16) < 0) {
            throw new QuarantineException(
                    QuarantineReason.TRUNCATED, Message.of("reading.quarantine.truncated", entry.bytes().length));
        }
        List<Block> blocks = text.blocks();
        if (blocks.isEmpty()) {
            throw new QuarantineException(
                    QuarantineReason.EMPTY, Message.of("reading.quarantine.document-without-text"));
        }
        RtfFacts facts = text.facts();
        ArticleMetadata metadata = ArticleMetadata.ofDocument(
                facts.text("author"), facts.time("creatim"), facts.time("revtim"), facts.text("category"));
        reading.article(
                entry.location(),
                new Draft(mediaType, "", metadata, DeclaredTitle.marked(blocks, facts.text("title")), List.of()));
    }

    /** The paragraphs alone. */
    static List<Block> blocks(byte[] rtf) {
        RtfText text = new RtfText(charset(rtf));
        RtfTokens.read(rtf, text);
        return text.blocks();
    }

    /** What the bytes of the text look like: many programs name windows-1252 for whatever they write. */
    private static Charset charset(byte[] bytes) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        RtfTokens.read(bytes, new RtfTokens.Handler() {
            @Override
            public void open() {}

            @Override
            public void close() {}

            @Override
            public void control(String word, OptionalInt value) {
                text.write(' ');
            }

            @Override
            public void text(int value) {
                text.write(value);
            }
        });
        return EightBit.guess(text.toByteArray());
    }
}
