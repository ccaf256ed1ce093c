package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Markdown, perhaps with facts of the article between lines of hyphens before it. */
final class MarkdownReader implements FormatReader {

    private static final Pattern FRONT = Pattern.compile("(?s)\\A---[ \\t]*\\R(.*?)\\R---[ \\t]*(?:\\R|\\z)");
    private static final Pattern FACT = Pattern.compile("(?m)^(\\w+)[ \\t]*:[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();

    @Override
    public void read(Entry entry, String mediaType, Reading reading) {
        Decoded decoded = TextDecoder.decode(entry.bytes(), null);
        Matcher front = FRONT.matcher(decoded.text());
        boolean headed = front.find();
        Map<String, String> facts = headed ? facts(front.group(1)) : Map.of();
        String text = headed ? decoded.text().substring(front.end()) : decoded.text();
        List<Block> blocks = new ArrayList<>(Markup.titled(renderer.render(parser.parse(text))));
        if (blocks.isEmpty()) {
            throw new QuarantineException(
                    QuarantineReason.EMPTY, Message.of("reading.quarantine.bytes-without-text", entry.bytes().length));
        }
        String title = fact(facts, "title");
        if (title != null && blocks.get(0).kind() != Block.Kind.TITLE) {
            blocks.add(0, Block.title(title));
        }
        ArticleMetadata metadata = new ArticleMetadata(
                Addresses.absolute(fact(facts, "canonical")),
                Map.of(),
                fact(facts, "author"),
                Times.parse(fact(facts, "date")),
                null,
                fact(facts, "category"));
        reading.article(entry.location(), new Draft(mediaType, decoded.charset(), metadata, blocks, decoded.remarks()));
    }

    private static Map<String, String> facts(String front) {
        Map<String, String> facts = new HashMap<>();
        Matcher fact = FACT.matcher(front);
        while (fact.find()) {
            facts.put(fact.group(1).toLowerCase(Locale.ROOT), fact.group(2));
        }
        return facts;
    }

    private static @Nullable String fact(Map<String, String> facts, String name) {
        String value = facts.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
