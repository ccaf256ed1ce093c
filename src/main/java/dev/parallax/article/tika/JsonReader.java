package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.WireItem;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Byline;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ninjs, the IPTC's form of a news text in JSON, and JSON Feed. */
final class JsonReader implements FormatReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        Decoded decoded = TextDecoder.decode(entry.bytes(), null);
        JsonNode root = parse(decoded.text());
        if (root.path("version").asString("").contains("jsonfeed.org")) {
            feed(entry, root, mediaType, decoded, reading);
        } else if (root.isObject() && !text(root).isEmpty() && (root.has("uri") || root.has("headline"))) {
            reading.article(entry.location(), item(root, mediaType, decoded));
        } else {
            throw new QuarantineException(QuarantineReason.UNSUPPORTED, Message.of("reading.quarantine.json-kind"));
        }
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            boolean cut = String.valueOf(e.getMessage()).contains("end-of-input");
            throw new QuarantineException(
                    cut ? QuarantineReason.TRUNCATED : QuarantineReason.UNREADABLE,
                    cut
                            ? Message.of("reading.quarantine.truncated-json")
                            : Message.of("reading.quarantine.broken-json"));
        }
    }

    private static void feed(Entry entry, JsonNode root, String mediaType, Decoded decoded, Reading reading) {
        int number = 0;
        for (JsonNode item : root.path("items")) {
            number++;
            reading.countEntry(entry);
            String name = Stream.of(string(item, "id"), string(item, "url"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("item-" + number);
            ArticleMetadata metadata = new ArticleMetadata(
                    Addresses.absolute(string(item, "url")),
                    Map.of(),
                    Stream.of(item.at("/authors/0/name"), item.at("/author/name"), root.at("/author/name"))
                            .map(node -> node.asString(null))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null),
                    Times.parse(string(item, "date_published")),
                    Times.parse(string(item, "date_modified")),
                    item.at("/tags/0").asString(null));
            reading.article(
                    entry.locationInside(name),
                    new Draft(mediaType, decoded.charset(), metadata, blocks(item), decoded.remarks()));
        }
        if (number == 0) {
            throw new QuarantineException(QuarantineReason.EMPTY, Message.of("reading.quarantine.feed-without-entry"));
        }
    }

    private static Draft item(JsonNode root, String mediaType, Decoded decoded) {
        WireFacts facts = new WireFacts(
                string(root, "uri"),
                new WireItem(
                        root.has("rev") ? string(root, "rev") : string(root, "version"),
                        WireFacts.notable(string(root, "pubstatus")),
                        string(root, "slugline"),
                        string(root, "language"),
                        Times.parse(string(root, "embargoed"))));
        OffsetDateTime version = Times.parse(string(root, "versioncreated"));
        OffsetDateTime first = Stream.of("firstcreated", "contentcreated")
                .map(name -> Times.parse(string(root, name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(version);
        ArticleMetadata metadata = facts.metadata(
                Byline.name(root.has("bylines") ? root.at("/bylines/0/value").asString(null) : string(root, "byline")),
                first,
                version,
                root.at("/subject/0/name").asString(null));
        return new Draft(mediaType, decoded.charset(), metadata, blocks(root), decoded.remarks());
    }

    private static List<Block> blocks(JsonNode item) {
        List<Block> blocks = new ArrayList<>();
        Stream.of(string(item, "headline"), item.at("/headlines/0/value").asString(null), string(item, "title"))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(title -> blocks.add(Block.title(Markup.line(title))));
        blocks.addAll(text(item));
        return blocks;
    }

    /** The longest of the texts: the same one in another form, or a summary of it, stands beside it. */
    private static List<Block> text(JsonNode item) {
        List<List<Block>> texts = new ArrayList<>();
        item.properties().forEach(field -> {
            if (field.getKey().matches("body_.*|content_html|content_text|summary|description_text")) {
                texts.add(Markup.blocks(field.getValue().asString("")));
            }
        });
        item.path("bodies")
                .forEach(body -> texts.add(Markup.blocks(body.path("value").asString(""))));
        return texts.stream()
                .max(Comparator.comparingInt(text ->
                        text.stream().mapToInt(block -> block.text().length()).sum()))
                .orElseGet(List::of);
    }

    private static @Nullable String string(JsonNode item, String name) {
        JsonNode value = item.path(name);
        return value.isValueNode() && !value.isNull() && !value.asString("").isBlank() ? value.asString("") : null;
    }
}
