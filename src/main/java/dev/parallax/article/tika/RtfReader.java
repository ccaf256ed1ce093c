package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** RTF, also as the body of a mail. */
final class RtfReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        RtfText text = new RtfText(charset(entry.bytes()));
        int open = RtfTokens.read(entry.bytes(), text);
        if (open > 0 && Bytes.lastIndexOf(entry.bytes(), "}", 16) < 0) {
            throw new QuarantineException(
                    QuarantineReason.TRUNCATED,
                    "It ends before it is complete, after %,d bytes.".formatted(entry.bytes().length));
        }
        List<Block> blocks = text.blocks();
        if (blocks.isEmpty()) {
            throw new QuarantineException(QuarantineReason.EMPTY, "The document holds no text.");
        }
        ArticleMetadata metadata = new ArticleMetadata(
                null,
                Map.of(),
                text.fact("author"),
                time(text, "creatim"),
                time(text, "revtim"),
                text.fact("category"));
        reading.article(
                entry.location(),
                new Draft(mediaType, "", metadata, DeclaredTitle.marked(blocks, text.fact("title")), List.of()));
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
        return TextDecoder.eightBit(text.toByteArray());
    }

    private static @Nullable OffsetDateTime time(RtfText text, String name) {
        if (text.number(name + ".yr").isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.of(
                    text.number(name + ".yr").orElse(0),
                    text.number(name + ".mo").orElse(1),
                    text.number(name + ".dy").orElse(1),
                    text.number(name + ".hr").orElse(0),
                    text.number(name + ".min").orElse(0),
                    0,
                    0,
                    ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
