package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import dev.parallax.article.WireItem;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Byline;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NewsML-G2 and the older NewsML, one item or a message of several. Items of pictures and packages hold no text and are passed over. */
final class NewsMlReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        Decoded decoded = Xml.decode(entry.bytes());
        List<Element> items = Xml.parse(decoded.text()).stream()
                .filter(element -> Xml.name(element).equals("newsitem"))
                .toList();
        int read = 0;
        for (Element item : items) {
            List<Block> text = text(item);
            if (!text.isEmpty()) {
                read++;
                reading.countEntry(entry);
                String guid = item.attr("guid").isBlank() ? "item-" + read : item.attr("guid");
                reading.article(
                        items.size() == 1 ? entry.location() : entry.locationInside(guid),
                        draft(item, text, mediaType, decoded));
            }
        }
        if (read == 0) {
            throw new QuarantineException(
                    QuarantineReason.NO_ARTICLE, Message.of("reading.quarantine.items-without-text", items.size()));
        }
    }

    private static Draft draft(Element item, List<Block> text, String mediaType, Decoded decoded) {
        List<Block> blocks = new ArrayList<>();
        String headline = Stream.of("headline", "title")
                .map(name -> Xml.textOf(item, name))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        if (headline != null && text.stream().noneMatch(block -> block.kind() == Block.Kind.TITLE)) {
            blocks.add(Block.title(headline));
        }
        blocks.addAll(text);
        WireFacts facts = new WireFacts(
                id(item),
                new WireItem(
                        item.hasAttr("version") ? item.attr("version") : Xml.textOf(item, "revisionid"),
                        status(item),
                        Xml.textOf(item, "slugline"),
                        language(item),
                        Times.parse(Xml.textOf(item, "embargoed"))));
        return new Draft(
                mediaType,
                decoded.charset(),
                facts.metadata(
                        author(item),
                        time(item, "firstcreated", "contentcreated", "versioncreated"),
                        time(item, "versioncreated", "contentmodified", "thisrevisioncreated"),
                        Xml.first(item, "subject")
                                .map(subject -> Xml.textOf(subject, "name"))
                                .orElse(null)),
                blocks,
                decoded.remarks());
    }

    /** The text that stands in the item itself: HTML, NITF, or plain. */
    private static List<Block> text(Element item) {
        Element inline = Xml.first(item, "inlinexml")
                .or(() -> Xml.first(item, "datacontent"))
                .orElse(null);
        if (inline != null) {
            boolean nitf = Xml.first(inline, "body.content").isPresent();
            return nitf ? NitfReader.blocks(inline) : Markup.html(inline.html());
        }
        return Xml.first(item, "inlinedata")
                .filter(data -> !data.hasAttr("encoding"))
                .map(data -> Markup.blocks(Xml.text(data)))
                .orElseGet(List::of);
    }

    /** The older NewsML writes the version at the identifier's end: {@code …:SCHOOL:2N}. */
    private static @Nullable String id(Element item) {
        String older = Xml.textOf(item, "publicidentifier");
        return !item.attr("guid").isBlank()
                ? item.attr("guid")
                : older == null ? null : older.replaceFirst(":\\d+[NAU]?$", "");
    }

    private static @Nullable String status(Element item) {
        return Xml.first(item, "pubstatus")
                .map(status -> status.attr("qcode"))
                .or(() -> Xml.first(item, "status").map(status -> status.attr("formalname")))
                .map(WireFacts::notable)
                .orElse(null);
    }

    private static @Nullable String language(Element item) {
        return Xml.first(item, "language").map(language -> language.attr("tag")).orElse(item.attr("xml:lang"));
    }

    private static @Nullable String author(Element item) {
        String by = Stream.of("by", "byline")
                .map(name -> Xml.textOf(item, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String creator = Xml.first(item, "creator")
                .map(found -> Xml.textOf(found, "name"))
                .orElse(null);
        return by == null ? creator : Byline.name(by);
    }

    private static @Nullable OffsetDateTime time(Element item, String... names) {
        return Stream.of(names)
                .map(name -> Times.parse(Xml.textOf(item, name)))
                .filter(time -> time != null)
                .findFirst()
                .orElse(null);
    }
}
