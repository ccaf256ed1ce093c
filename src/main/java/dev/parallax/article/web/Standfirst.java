package dev.parallax.article.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The summary that many pages print between headline and body, and repeat in their head as the description. */
final class Standfirst {

    /** Shorter agreement between text and description is chance. */
    private static final int SHORTEST = 35;

    private Standfirst() {}

    /** The run of text before the article's first that is the page's description; empty when there is none. */
    static Optional<Leaf> of(Document page, Box root, List<Leaf> article) {
        List<String> descriptions = page
                .select("meta[name=description], meta[property=og:description], meta[name=twitter:description]")
                .stream()
                .map((Element meta) -> plain(meta.attr("content")))
                .filter(description -> description.length() >= SHORTEST)
                .toList();
        if (article.isEmpty() || descriptions.isEmpty()) {
            return Optional.empty();
        }
        for (Leaf leaf : root.everyLeaf()) {
            if (leaf == article.get(0)) {
                break;
            }
            String text = plain(leaf.text());
            if (text.length() >= SHORTEST
                    && !leaf.element().normalName().equals("h1")
                    && descriptions.stream()
                            .anyMatch(description -> description.startsWith(text) || text.startsWith(description))) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
