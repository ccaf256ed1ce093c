package dev.parallax.article.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The summary that many pages print between headline and body, and repeat in their head as the description. */
final class Standfirst {

    /** Shorter agreement of their beginnings is chance. */
    private static final int SHORTEST = 35;

    /** Where text and description are the same from end to end, less is needed. */
    private static final int SHORTEST_SAME = 20;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Standfirst() {}

    /** The run of text before the article's first that is the page's description; empty when there is none. */
    static Optional<Leaf> of(PageHead head, Box root, List<Leaf> article) {
        List<String> descriptions = Stream.of("description", "og:description", "twitter:description")
                .flatMap(name -> head.said(name).stream())
                .map(Standfirst::plain)
                .filter(description -> description.length() >= SHORTEST_SAME)
                .toList();
        if (article.isEmpty() || descriptions.isEmpty()) {
            return Optional.empty();
        }
        for (Leaf leaf : root.everyLeaf()) {
            if (leaf == article.get(0)) {
                break;
            }
            String text = plain(leaf.text());
            if (!leaf.element().normalName().equals("h1")
                    && descriptions.stream().anyMatch(description -> agree(text, description))) {
                return Optional.of(leaf);
            }
        }
        return Optional.empty();
    }

    private static boolean agree(String text, String description) {
        return text.length() >= SHORTEST_SAME && text.equals(description)
                || text.length() >= SHORTEST && description.startsWith(text)
                || description.length() >= SHORTEST && text.startsWith(description);
    }

    private static String plain(String text) {
        return BETWEEN_WORDS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
