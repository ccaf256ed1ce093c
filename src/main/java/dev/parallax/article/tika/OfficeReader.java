package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.OfficeOpenXMLCore;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.jspecify.annotations.Nullable;

/** Word processors' files, through Tika's parser of each. */
final class OfficeReader implements FormatReader {

    private final Parser parser;

    OfficeReader(Parser parser) {
        this.parser = parser;
    }

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws Exception {
        requireComplete(entry, mediaType);
        BlockHandler blocks = new BlockHandler();
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(entry.bytes())) {
            parser.parse(in, blocks, metadata, context());
        }
        List<Block> found = blocks.blocks();
        if (found.stream().allMatch(block -> block.text().isBlank())) {
            throw new QuarantineException(QuarantineReason.EMPTY, "The document holds no text.");
        }
        List<Block> all = DeclaredTitle.marked(found, metadata.get(TikaCoreProperties.TITLE));
        reading.article(entry.location(), new Draft(mediaType, "", metadata(metadata), all, List.of()));
    }

    /** A zip that was cut has no directory at its end; an RTF that was cut leaves its groups open. */
    private static void requireComplete(Entry entry, String mediaType) {
        byte[] bytes = entry.bytes();
        boolean complete = mediaType.equals("application/rtf")
                ? Bytes.lastIndexOf(bytes, "}", 4096) >= 0
                : bytes[0] != 'P' || Bytes.lastIndexOf(bytes, "PK\005\006", 1 << 16) >= 0;
        if (!complete) {
            throw new QuarantineException(
                    QuarantineReason.TRUNCATED,
                    "It ends before it is complete, after %,d bytes.".formatted(bytes.length));
        }
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig config = new OfficeParserConfig();
        config.setIncludeHeadersAndFooters(false);
        config.setIncludeDeletedContent(false);
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NoEmbeddedDocuments());
        return context;
    }

    private static ArticleMetadata metadata(Metadata metadata) {
        return new ArticleMetadata(
                null,
                Map.of(),
                blankToNull(metadata.get(TikaCoreProperties.CREATOR)),
                time(metadata.getDate(TikaCoreProperties.CREATED)),
                time(metadata.getDate(TikaCoreProperties.MODIFIED)),
                blankToNull(metadata.get(OfficeOpenXMLCore.CATEGORY)));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable OffsetDateTime time(@Nullable Date date) {
        return date == null ? null : Instant.ofEpochMilli(date.getTime()).atOffset(ZoneOffset.UTC);
    }
}
