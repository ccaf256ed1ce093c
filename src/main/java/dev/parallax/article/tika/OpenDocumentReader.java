package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** OpenDocument texts: odt, ott, and fodt, which is the same in one file. */
final class OpenDocumentReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        if (entry.bytes()[0] != 'P') {
            Document document = Xml.parse(entry.bytes());
            read(entry, mediaType, document, List.of(document), document, reading);
            return;
        }
        try (ZipFile zip = Zips.open(entry)) {
            Parts parts = path -> Zips.unpack(zip, path, reading);
            if (Xml.first(parts.xml("META-INF/manifest.xml"), "encryption-data").isPresent()) {
                throw new QuarantineException(QuarantineReason.ENCRYPTED, Message.of("reading.quarantine.password"));
            }
            Document content = parts.xml("content.xml");
            read(entry, mediaType, content, List.of(parts.xml("styles.xml"), content), parts.xml("meta.xml"), reading);
        }
    }

    private static void read(
            Entry entry, String mediaType, Document content, List<Document> styles, Element meta, Reading reading)
            throws IOException {
        Optional<Element> body =
                Xml.first(content, "text").filter(text -> text.parent() != null && Xml.is(text.parent(), "body"));
        List<Block> blocks =
                body.isEmpty() ? List.of() : new OpenDocumentText(OpenDocumentStyles.of(styles)).apart(body.get());
        if (blocks.stream().allMatch(block -> block.text().isBlank())) {
            throw new QuarantineException(
                    QuarantineReason.EMPTY, Message.of("reading.quarantine.document-without-text"));
        }
        Element properties = Xml.first(meta, "meta").orElse(meta);
        String author = Xml.textOf(properties, "initial-creator");
        ArticleMetadata metadata = ArticleMetadata.ofDocument(
                author == null ? Xml.textOf(properties, "creator") : author,
                Times.parse(Xml.textOf(properties, "creation-date")),
                Times.parse(Xml.textOf(properties, "date")),
                null);
        reading.article(
                entry.location(),
                new Draft(
                        mediaType,
                        "",
                        metadata,
                        DeclaredTitle.marked(blocks, Xml.textOf(properties, "title")),
                        List.of()));
    }
}
