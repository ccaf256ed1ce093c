package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** EPUB: one article for each of its documents that holds more than a title. */
final class EpubReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        try (ZipFile zip = Zips.open(entry)) {
            Parts parts = path -> Zips.unpack(zip, path, reading);
            String path = Xml.first(parts.xml("META-INF/container.xml"), "rootfile")
                    .map(file -> file.attr("full-path"))
                    .orElse("content.opf");
            Document book = parts.xml(path);
            ArticleMetadata metadata = new ArticleMetadata(
                    null, Map.of(), Xml.textOf(book, "creator"), Times.parse(Xml.textOf(book, "date")), null, null);
            Map<String, List<Block>> texts = texts(book, path.substring(0, path.lastIndexOf('/') + 1), parts);
            for (Map.Entry<String, List<Block>> text : texts.entrySet()) {
                reading.countEntry(entry);
                String title = Xml.textOf(book, "title");
                List<Block> blocks = new ArrayList<>(text.getValue());
                if (texts.size() == 1 && title != null && blocks.get(0).kind() != Block.Kind.TITLE) {
                    blocks.add(0, Block.title(title));
                }
                reading.article(
                        texts.size() == 1 ? entry.location() : entry.locationInside(text.getKey()),
                        new Draft(mediaType, "", metadata, blocks, List.of()));
            }
            if (texts.isEmpty()) {
                throw new QuarantineException(
                        QuarantineReason.NO_ARTICLE, Message.of("reading.quarantine.no-running-text"));
            }
        }
    }

    /** In the order of reading; without covers and tables of contents. */
    private static Map<String, List<Block>> texts(Document book, String folder, Parts parts) throws IOException {
        Map<String, Element> items = new HashMap<>();
        List<Element> order = new ArrayList<>();
        for (Element element : book.getAllElements()) {
            if (Xml.is(element, "item")) {
                items.put(element.id(), element);
            } else if (Xml.is(element, "itemref")) {
                order.add(element);
            }
        }
        Map<String, List<Block>> texts = new LinkedHashMap<>();
        for (Element reference : order) {
            Element item = items.get(reference.attr("idref"));
            if (item != null
                    && !item.attr("properties").contains("nav")
                    && !reference.attr("linear").equals("no")) {
                byte[] bytes = parts.bytes(folder + item.attr("href"));
                List<Block> text = bytes == null
                        ? List.of()
                        : Markup.titled(TextDecoder.decodeHtml(bytes).text());
                if (text.size() > 1) {
                    texts.put(item.attr("href"), text);
                }
            }
        }
        return texts;
    }
}
