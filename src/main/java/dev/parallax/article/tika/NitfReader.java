package dev.parallax.article.tika;

import dev.parallax.article.WireItem;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Byline;
import dev.parallax.article.draft.Draft;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** NITF, the IPTC's older mark-up of a news text. */
final class NitfReader implements FormatReader {

    private static final int LONGEST_DATELINE = 110;

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        Decoded decoded = Xml.decode(entry.bytes());
        Element root = Xml.parse(decoded.text());
        OffsetDateTime issued = time(root, "date.issue", "date.release", "story.date", "pubdata");
        WireFacts facts = facts(root, issued);
        reading.article(
                entry.location(),
                new Draft(
                        mediaType,
                        decoded.charset(),
                        facts.metadata(byline(root), issued, time(root, "revision-history"), section(root)),
                        blocks(root),
                        decoded.remarks()));
    }

    /** Head, dateline and body, also of a text in NITF inside of another format. */
    static List<Block> blocks(Element root) {
        List<Block> blocks = new ArrayList<>();
        String title = Stream.of("hl1", "hedline", "title")
                .map(name -> Xml.textOf(root, name))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
        if (title != null) {
            blocks.add(Block.title(title));
        }
        Xml.first(root, "hedline")
                .flatMap(headline -> Xml.first(headline, "hl2"))
                .ifPresent(subtitle -> blocks.add(Block.subtitle(Xml.text(subtitle))));
        List<Block> body = Xml.first(root, "body.content").map(NitfReader::body).orElseGet(List::of);
        String dateline = Xml.first(root, "dateline")
                .map(NitfReader::dateline)
                .filter(text -> !text.isEmpty())
                .orElse(null);
        if (dateline != null
                && body.stream()
                        .limit(1)
                        .noneMatch(first -> first.text().strip().startsWith(dateline))) {
            blocks.add(dateline.length() <= LONGEST_DATELINE ? Block.dateline(dateline) : Block.text(dateline));
        }
        blocks.addAll(body);
        return blocks;
    }

    /** Place and date may stand in elements of their own with nothing between them. */
    private static String dateline(Element dateline) {
        return dateline.ownText().isBlank()
                ? dateline.children().stream()
                        .map(part -> Xml.text(part).strip())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                : Xml.text(dateline).strip();
    }

    /** NITF has HTML's paragraphs, lists and tables; pictures stand in {@code media}. */
    private static List<Block> body(Element content) {
        for (Element element : content.getAllElements()) {
            switch (Xml.name(element)) {
                case "media" -> element.tagName("figure");
                case "hl2" -> element.tagName("h2");
                case "block" -> element.tagName("div");
                default -> {}
            }
        }
        return Markup.html(content.html());
    }

    private static WireFacts facts(Element root, @Nullable OffsetDateTime issued) {
        String id = Xml.first(root, "doc-id")
                .map(element -> Stream.of(element.attr("regsrc"), element.attr("id-string"))
                        .filter(part -> !part.isBlank())
                        .reduce((source, name) -> name.contains(":") ? name : source + ":" + name)
                        .orElse(""))
                .orElse(null);
        String version = attribute(root, "du-key", "version");
        return new WireFacts(
                id,
                new WireItem(
                        version != null ? version : attribute(root, "pubdata", "edition.version"),
                        WireFacts.notable(attribute(root, "docdata", "management-status")),
                        slugline(root),
                        attribute(root, "nitf", "xml:lang"),
                        embargo(root, issued)));
    }

    /** Every message says when it may be released; only a time after that of its issue holds anything back. */
    private static @Nullable OffsetDateTime embargo(Element root, @Nullable OffsetDateTime issued) {
        OffsetDateTime release = Times.parse(attribute(root, "date.release", "norm"));
        return release != null && (issued == null || release.isAfter(issued)) ? release : null;
    }

    private static @Nullable String slugline(Element root) {
        return root.stream()
                .filter(element ->
                        Xml.name(element).equals("meta") && element.attr("name").matches("(?i)slug(?:line)?"))
                .map(element -> element.attr("content"))
                .findFirst()
                .orElseGet(() -> attribute(root, "fixture", "fix-id"));
    }

    /** {@code By Anna Smith}, without the title below it. */
    private static @Nullable String byline(Element root) {
        return Xml.first(root, "byline")
                .map(byline -> Xml.textOf(byline, "person") != null ? Xml.textOf(byline, "person") : Xml.text(byline))
                .map(Byline::name)
                .orElse(null);
    }

    private static @Nullable String section(Element root) {
        return attribute(root, "pubdata", "position.section");
    }

    private static @Nullable OffsetDateTime time(Element root, String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        Stream.of("norm", "date.publication").map(attribute -> attribute(root, name, attribute)))
                .map(Times::parse)
                .filter(time -> time != null)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String attribute(Element root, String element, String attribute) {
        return Xml.first(root, element)
                .map(found -> found.attr(attribute))
                .filter(value -> !value.isBlank())
                .orElse(null);
    }
}
