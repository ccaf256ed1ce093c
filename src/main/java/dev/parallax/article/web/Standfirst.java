package dev.parallax.article.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The summary that many pages print between headline and body, and repeat in their head as the description. */
final class Standfirst {

    /** Shorter agreement between text and description is chance. */
    private static final int SHORTEST = 35;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Standfirst() {}

    /** The run of text before the article's first that is the page's description; empty when there is none. */
    static Optional<Leaf> of(PageHead head, Box root, List<Leaf> article) {
        List<String> descriptions = Stream.of("description", "og:description", "twitter:description")
                .flatMap(name -> head.said(name).stream())
                .map(Standfirst::plain)
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
        return BETWEEN_WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
