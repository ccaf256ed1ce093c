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

/** What on a page speaks of its article, wherever it stands: gathered in one pass, as pages are large. */
final class PageHead implements NodeVisitor {

    private final Document page;
    private final Map<String, String> said = new HashMap<>();
    private final List<Element> links = new ArrayList<>();
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
            case "script" -> scripts.add(element);
            case "time" -> times.add(element);
            case "h1" -> headlines.add(element);
            default -> {
                if (element.attr("itemprop").equals("headline")) {
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

    /** The text of {@code title}. */
    String title() {
        return page.title();
    }

    List<Element> links() {
        return links;
    }

    List<Element> scripts() {
        return scripts;
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
