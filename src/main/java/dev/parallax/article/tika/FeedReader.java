package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** RSS and Atom: one article for each entry. */
final class FeedReader implements FormatReader {

    private static final Set<String> ITEMS = Set.of("item", "entry");

    /** Feeds give a summary, the whole, or both, under these names. */
    private static final Set<String> TEXTS = Set.of(
            "description", "summary", "subtitle", "content", "encoded", "full-text", "fulltext", "fullcontent", "body");

    private static final Pattern END =
            Pattern.compile("</(?:[\\w-]+:)?(?:rss|feed|rdf)\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM =
            Pattern.compile("<(/?)(?:[\\w-]+:)?(?:item|entry)[\\s>]", Pattern.CASE_INSENSITIVE);

    /** RSS writes authors as {@code desk@agency.example (Anna Smith)}. */
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        Decoded decoded = Xml.decode(entry.bytes());
        List<Element> items = Xml.parse(decoded.text()).stream()
                .filter(element -> ITEMS.contains(Xml.name(element)) && !hasItemAbove(element))
                .toList();
        items.forEach(FeedReader::removeOthers);
        boolean cut = !END.matcher(decoded.text()).find();
        List<Element> whole =
                cut && !items.isEmpty() && !endsWithItem(decoded.text()) ? items.subList(0, items.size() - 1) : items;
        Map<String, Integer> links = new HashMap<>();
        whole.forEach(item -> links.merge(String.valueOf(link(item)), 1, Integer::sum));
        int number = 0;
        for (Element item : whole) {
            number++;
            reading.countEntry(entry);
            String link = link(item);
            boolean shared = links.getOrDefault(String.valueOf(link), 0) > 1;
            String name = shared || link == null ? name(item, link, number) : link;
            reading.article(entry.locationInside(name), draft(item, shared ? null : link, mediaType, decoded));
        }
        requireWhole(entry, cut, number);
    }

    /** Pictures and recordings have titles and descriptions of their own. */
    private static void removeOthers(Element item) {
        for (Element child : item.children()) {
            if (child.normalName().matches("(?:media|itunes):.*")) {
                child.remove();
            }
        }
    }

    private static void requireWhole(Entry entry, boolean cut, int number) {
        if (cut) {
            throw new QuarantineException(
                    QuarantineReason.TRUNCATED,
                    Message.of("reading.quarantine.truncated-feed", entry.bytes().length, number));
        }
        if (number == 0) {
            throw new QuarantineException(QuarantineReason.EMPTY, Message.of("reading.quarantine.feed-without-entry"));
        }
    }

    private static boolean hasItemAbove(Element element) {
        return element.parents().stream().anyMatch(parent -> ITEMS.contains(Xml.name(parent)));
    }

    private static boolean endsWithItem(String text) {
        return ITEM.matcher(text)
                .results()
                .reduce((one, next) -> next)
                .map(last -> !last.group(1).isEmpty())
                .orElse(true);
    }

    /** The address of a page that grows through the day is that of all its entries: their own names tell them apart. */
    private static String name(Element item, @Nullable String link, int number) {
        String own = Stream.of("guid", "id", "title")
                .map(name -> Xml.child(item, name).map(Xml::text).orElse(""))
                .filter(text -> !text.isBlank() && !text.strip().equals(link))
                .findFirst()
                .orElse("entry-" + number);
        return link == null
                ? own.strip()
                : link + "#"
                        + UUID.nameUUIDFromBytes(own.getBytes(UTF_8)).toString().substring(0, 8);
    }

    private static @Nullable String link(Element item) {
        return item.children().stream()
                .filter(child -> Xml.name(child).equals("link"))
                .filter(child ->
                        child.attr("rel").isEmpty() || child.attr("rel").equals("alternate"))
                .map(child -> child.hasAttr("href") ? child.attr("href") : Xml.text(child))
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Draft draft(Element item, @Nullable String link, String mediaType, Decoded decoded) {
        List<Block> blocks = new ArrayList<>();
        String title = Xml.child(item, "title").map(Xml::text).map(Markup::line).orElse("");
        if (!title.isEmpty()) {
            blocks.add(Block.title(title));
        }
        List<Message> remarks = new ArrayList<>(decoded.remarks());
        // The longest text is the whole, whatever mark-up the others have.
        item.children().stream()
                .filter(child -> TEXTS.contains(Xml.name(child)))
                .map(content -> text(content, title))
                .max(Comparator.comparingInt(EntryText::length))
                .ifPresent(text -> {
                    blocks.addAll(text.blocks);
                    remarks.addAll(text.remarks);
                });
        return new Draft(mediaType, decoded.charset(), metadata(item, link), blocks, remarks);
    }

    private record EntryText(List<Block> blocks, List<Message> remarks) {

        int length() {
            return blocks.stream().mapToInt(block -> block.text().length()).sum();
        }
    }

    private static EntryText text(Element content, String title) {
        String text = Xml.text(content);
        boolean plain = content.childrenSize() == 0 && content.attr("type").equals("text");
        Optional<Document> page = content.childrenSize() > 0
                ? Optional.of(Jsoup.parse(content.html()))
                : plain ? Optional.empty() : Markup.document(text);
        if (page.isEmpty()) {
            return new EntryText(plain ? PlainText.body(text) : Markup.blocks(text), List.of());
        }
        List<Message> remarks = new ArrayList<>();
        EntryLinks.remove(page.get(), title, remarks);
        return new EntryText(Markup.html(page.get()), remarks);
    }

    private static ArticleMetadata metadata(Element item, @Nullable String link) {
        String section = Xml.child(item, "category")
                .map(category -> category.hasAttr("term") ? category.attr("term") : Xml.text(category))
                .orElse(null);
        return new ArticleMetadata(
                Addresses.absolute(link),
                Map.of(),
                author(item),
                first(item, "pubdate", "published", "issued", "date"),
                first(item, "updated", "modified"),
                section);
    }

    private static @Nullable String author(Element item) {
        return item.children().stream()
                .filter(child -> Set.of("author", "creator").contains(Xml.name(child)))
                .map(child -> Xml.child(child, "name").map(Xml::text).orElseGet(() -> Xml.text(child)))
                .map(name -> MAIL_AND_NAME.matcher(name.strip()).replaceFirst("$1"))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static java.time.@Nullable OffsetDateTime first(Element item, String... names) {
        return Stream.of(names)
                .flatMap(name -> Xml.child(item, name).stream())
                .map(child -> Times.parse(Xml.text(child)))
                .filter(time -> time != null)
                .findFirst()
                .orElse(null);
    }
}
