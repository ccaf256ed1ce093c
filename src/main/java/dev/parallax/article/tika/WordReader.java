package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Word's documents, templates and XML: docx, docm, dotx, dotm, and the same in one file. Read from the XML itself, as an
 * editor leaves marks in it that only the XML tells apart from the text.
 */
final class WordReader implements FormatReader {

    private static final String MAIN = "word/document.xml";

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        if (entry.bytes()[0] == 'P') {
            try (ZipFile zip = Zips.open(entry)) {
                read(entry, mediaType, path -> Zips.unpack(zip, path, reading), reading);
            }
            return;
        }
        Document document = Xml.parse(entry.bytes());
        Element whole = Xml.first(document, "worddocument").orElse(null);
        if (whole != null) {
            WordText text = new WordText(WordStyles.of(whole), Map.of(), id -> List.of());
            article(entry, mediaType, text.apart(body(whole)), document, List.of(), reading);
        } else {
            read(entry, mediaType, inOneFile(document), reading);
        }
    }

    private static void read(Entry entry, String mediaType, Parts parts, Reading reading) throws IOException {
        String main = parts.bytes(MAIN) != null
                ? MAIN
                : parts.references("").values().stream()
                        .filter(path -> path.matches("word/document\\w*\\.xml"))
                        .findFirst()
                        .orElse(MAIN);
        Map<String, String> references = parts.references(main);
        Map<String, Element> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            for (Element note : parts.xml("word/" + kind + "s.xml").getAllElements()) {
                if (Xml.is(note, kind)) {
                    notes.put(kind + Xml.attribute(note, "id"), note);
                }
            }
        }
        List<Message> remarks = new ArrayList<>();
        WordText text = new WordText(
                WordStyles.of(parts.xml("word/styles.xml")),
                notes,
                id -> chunk(entry, references.getOrDefault(id, ""), parts, reading, remarks));
        article(entry, mediaType, text.apart(body(parts.xml(main))), parts.xml("docProps/core.xml"), remarks, reading);
    }

    private static Element body(Element document) {
        return Xml.first(document, "body").orElse(document);
    }

    /** Text in another format that the document takes in where it names it. */
    private static List<Block> chunk(Entry document, String path, Parts parts, Reading reading, List<Message> remarks)
            throws IOException {
        byte[] bytes = parts.bytes(path);
        if (bytes == null) {
            return List.of();
        }
        return path.matches("(?i).*\\.x?html?")
                ? Markup.html(TextDecoder.decodeHtml(bytes).text())
                : reading.blocks(document.inside(path, bytes), remarks);
    }

    /** @param properties in the words of either generation of Word */
    private static void article(
            Entry entry,
            String mediaType,
            List<Block> blocks,
            Element properties,
            List<Message> remarks,
            Reading reading) {
        if (blocks.stream().allMatch(block -> block.text().isBlank())) {
            throw new QuarantineException(
                    QuarantineReason.EMPTY, Message.of("reading.quarantine.document-without-text"));
        }
        ArticleMetadata metadata = ArticleMetadata.ofDocument(
                first(properties, "creator", "author"),
                Times.parse(first(properties, "created")),
                Times.parse(first(properties, "modified", "lastsaved")),
                first(properties, "category"));
        List<Block> marked = DeclaredTitle.marked(blocks, first(properties, "title"));
        reading.article(entry.location(), new Draft(mediaType, "", metadata, marked, remarks));
    }

    /** The properties stand before the text, whose elements may have the same names. */
    private static @Nullable String first(Element properties, String... names) {
        Element own = Xml.first(properties, "documentproperties").orElse(properties);
        return Stream.of(names)
                .map(name -> Xml.textOf(own, name))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    /** Word's package in one XML file. */
    private static Parts inOneFile(Document document) {
        Map<String, byte[]> parts = new HashMap<>();
        for (Element part : document.getAllElements()) {
            if (Xml.is(part, "part")) {
                String path = Xml.attribute(part, "name").replaceFirst("^/", "");
                Xml.child(part, "xmldata")
                        .ifPresent(data -> parts.put(path, data.html().getBytes(StandardCharsets.UTF_8)));
                Xml.child(part, "binarydata").ifPresent(data -> parts.put(path, Bytes.ofBase64(Xml.text(data))));
            }
        }
        return parts::get;
    }
}
