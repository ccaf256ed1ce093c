package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.OfficeOpenXMLCore;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.jspecify.annotations.Nullable;

/** Word's binary documents, through Tika's parser. */
final class OldWordReader implements FormatReader {

    private final Parser parser = new OfficeParser();

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws Exception {
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
        return ArticleMetadata.ofDocument(
                blankToNull(metadata.get(TikaCoreProperties.CREATOR)),
                Times.of(metadata.getDate(TikaCoreProperties.CREATED)),
                Times.of(metadata.getDate(TikaCoreProperties.MODIFIED)),
                blankToNull(metadata.get(OfficeOpenXMLCore.CATEGORY)));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
