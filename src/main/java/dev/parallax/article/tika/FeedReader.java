package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.article.web.WebPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdom2.input.JDOMParseException;
import org.jspecify.annotations.Nullable;

/** RSS and Atom: one article for each entry. */
final class FeedReader implements FormatReader {

    private static final Pattern ENTITY_DECLARATION = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);

    private static final Pattern FEED = Pattern.compile("<(?:rss|(?:\\w+:)?feed|(?:\\w+:)?RDF)[\\s>]");

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException, FeedException {
        String head = new String(entry.bytes(), 0, Math.min(entry.bytes().length, 1 << 14), ISO_8859_1);
        if (ENTITY_DECLARATION.matcher(head).find()) {
            throw new QuarantineException(
                    QuarantineReason.UNREADABLE,
                    "It declares XML entities of its own. They are never resolved, as they can read other files.");
        }
        if (!FEED.matcher(head.replace("\0", "")).find()) {
            throw new QuarantineException(
                    QuarantineReason.UNSUPPORTED, "It is XML, but neither an RSS nor an Atom feed.");
        }
        SyndFeed feed = parse(entry);
        int number = 0;
        for (SyndEntry item : feed.getEntries()) {
            number++;
            reading.countEntry(entry);
            String link = blankToNull(item.getLink());
            String name = link != null ? link : blankToNull(item.getUri());
            reading.article(
                    entry.location() + "!/" + (name == null ? "entry-" + number : name), draft(item, mediaType));
        }
        if (number == 0) {
            throw new QuarantineException(QuarantineReason.EMPTY, "The feed has no entry.");
        }
    }

    private static SyndFeed parse(Entry entry) throws IOException, FeedException {
        try (XmlReader in = new XmlReader(new ByteArrayInputStream(entry.bytes()), true)) {
            return new SyndFeedInput().build(in);
        } catch (FeedException e) {
            if (e.getCause() instanceof JDOMParseException
                    && String.valueOf(e.getMessage()).contains("must start and end within the same entity")) {
                throw new QuarantineException(
                        QuarantineReason.TRUNCATED,
                        "It ends before its last element is closed, after %,d bytes.".formatted(entry.bytes().length));
            }
            throw e;
        }
    }

    private static Draft draft(SyndEntry item, String mediaType) {
        List<Block> blocks = new ArrayList<>();
        if (item.getTitle() != null) {
            blocks.add(Block.title(WebPage.plain(item.getTitle())));
        }
        // Feeds give a summary, the whole, or both: the longest is the whole.
        List<SyndContent> contents = new ArrayList<>(item.getContents());
        if (item.getDescription() != null) {
            contents.add(item.getDescription());
        }
        contents.stream()
                .filter(content -> content.getValue() != null)
                .max(Comparator.comparingInt(content -> content.getValue().length()))
                .ifPresent(content -> blocks.addAll(
                        "text".equals(content.getType())
                                ? PlainText.blocks(content.getValue())
                                : WebPage.fragment(content.getValue())));
        return new Draft(mediaType, "", metadata(item), blocks, List.of());
    }

    private static ArticleMetadata metadata(SyndEntry item) {
        String section = item.getCategories().isEmpty()
                ? null
                : item.getCategories().get(0).getName();
        return new ArticleMetadata(
                uri(item.getLink()),
                Map.of(),
                blankToNull(item.getAuthor()),
                time(item.getPublishedDate()),
                time(item.getUpdatedDate()),
                blankToNull(section));
    }

    private static @Nullable URI uri(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : new URI(text.strip());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable OffsetDateTime time(@Nullable Date date) {
        return date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
    }
}
