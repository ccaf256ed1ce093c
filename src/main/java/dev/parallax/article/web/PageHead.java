package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What on a page speaks of its article, wherever it stands: gathered in one pass, as pages are large. */
final class PageHead implements NodeVisitor {

    private final Document page;
    private final Map<String, String> said = new HashMap<>();
    private final List<Element> links = new ArrayList<>();
    private String base = "";

    @SuppressWarnings("NullableOptional") // null until it was looked for
    private @Nullable Optional<JsonNode> described;

    private @Nullable String headline;
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> headlines = new ArrayList<>();

    private PageHead(Document page) {
        this.page = page;
    }

    static PageHead of(Document page) {
        PageHead head = new PageHead(page);
        NodeTraversor.traverse(head, page);
        return head;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> addMeta(element);
            case "link" -> links.add(element);
            case "base" -> base = base.isEmpty() ? element.attr("href") : base;
            case "script" -> scripts.add(element);
            case "time" -> times.add(element);
            case "h1" -> headlines.add(element);
            default -> {
                if (element.attr("itemprop").equals("headline") || element.hasClass(PageTitle.OF_WORD)) {
                    headlines.add(element);
                }
            }
        }
    }

    private void addMeta(Element meta) {
        String content = meta.attr("content").strip();
        for (String key : List.of("property", "name", "itemprop")) {
            if (!content.isEmpty() && meta.hasAttr(key)) {
                said.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), content);
            }
        }
    }

    /** The content of the first {@code meta} that has one of the names, the first name first, in any vocabulary. */
    Optional<String> said(String... names) {
        for (String name : names) {
            if (said.containsKey(name)) {
                return Optional.of(said.get(name));
            }
        }
        return Optional.empty();
    }

    /** The article as the page describes it in JSON-LD; looked for once. */
    Optional<JsonNode> described() {
        if (described == null) {
            described = JsonLd.article(scripts);
        }
        return described;
    }

    /** The article's headline, {@link PageTitle}; empty where there is none; looked for once. */
    String headline() {
        if (headline == null) {
            headline = PageTitle.of(this);
        }
        return headline;
    }

    /** The text of {@code title}. */
    String title() {
        return page.title();
    }

    /** What the page's relative addresses start from, as it says. */
    Optional<String> base() {
        return base.isBlank() ? Optional.empty() : Optional.of(base);
    }

    List<Element> links() {
        return links;
    }

    /** Every {@code time}. */
    List<Element> times() {
        return times;
    }

    /** Every {@code h1}, and what is marked up as a headline. */
    List<Element> headlines() {
        return headlines;
    }
}
