package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in schema.org's words, as JSON-LD. */
final class JsonLd {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final Pattern ARTICLE = Pattern.compile("(?:\\w*Article|BlogPosting|LiveBlogPosting|Report)");

    /** Pages with more nested data than this do not describe an article in it. */
    private static final int MOST_NODES = 2_000;

    private JsonLd() {}

    /** The first article described; empty when there is none, or only broken JSON. */
    static Optional<JsonNode> article(List<Element> scripts) {
        for (Element script : scripts) {
            if (!script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                continue;
            }
            try {
                Optional<JsonNode> article = article(MAPPER.readTree(script.data()));
                if (article.isPresent()) {
                    return article;
                }
            } catch (JacksonException e) {
                // Broken JSON says nothing, as many pages have it.
            }
        }
        return Optional.empty();
    }

    /** The article's text as described; empty where there is none. */
    static Optional<String> body(PageHead head) {
        return head.described().flatMap(article -> text(article.path("articleBody")));
    }

    private static Optional<JsonNode> article(JsonNode root) {
        List<JsonNode> open = new ArrayList<>(List.of(root));
        for (int i = 0; i < open.size() && i < MOST_NODES; i++) {
            JsonNode node = open.get(i);
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            if (node.isArray() || i == 0 || node.has("@graph")) {
                open.addAll(node.values());
            }
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        return (type.isString() && ARTICLE.matcher(type.stringValue()).matches())
                || (type.isArray() && type.values().stream().anyMatch(JsonLd::isArticle));
    }

    /** A text, or the name of what is described, or several of them with commas between; empty when there is none. */
    static Optional<String> text(JsonNode node) {
        if (node.isString()) {
            return node.stringValue().isBlank()
                    ? Optional.empty()
                    : Optional.of(node.stringValue().strip());
        }
        if (node.isArray()) {
            return node.values().stream()
                    .map(JsonLd::text)
                    .flatMap(Optional::stream)
                    .distinct()
                    .reduce((one, other) -> one + ", " + other);
        }
        return node.isObject() ? text(node.path("name")) : Optional.empty();
    }
}
