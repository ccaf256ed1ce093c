package dev.parallax.article.web;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An article's headline, as its page prints it. */
final class PageTitle {

    private PageTitle() {}

    /** The headline that agrees best with what the page says of itself; empty where there is none. */
    static String of(PageHead head) {
        Optional<String> social = head.said("og:title", "twitter:title");
        String said = social.orElseGet(head::title);
        String best = "";
        double most = 0;
        for (Element heading : head.headlines()) {
            String text = heading.hasAttr("content") ? heading.attr("content") : heading.text();
            double agreement = agreement(text, said);
            if (!text.isBlank() && agreement > most) {
                best = text;
                most = agreement;
            }
        }
        if (most >= 0.4) {
            return best;
        }
        List<Element> ranked = head.headlines().stream()
                .filter(heading -> heading.normalName().equals("h1") && !heading.text().isBlank())
                .toList();
        return social.isPresent() || ranked.size() != 1
                ? withoutSite(said)
                : ranked.get(0).text();
    }

    /** Shared words over all words, 0 to 1. */
    private static double agreement(String one, String other) {
        Set<String> words = words(one);
        Set<String> all = words(other);
        int before = all.size() + words.size();
        all.addAll(words);
        return all.isEmpty() ? 0 : (double) (before - all.size()) / all.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }

    /** {@code Headline | Site} and {@code Headline - Site}: the longest part is the headline. */
    private static String withoutSite(String title) {
        String longest = "";
        for (String part : title.split("\\s[|–—»·-]\\s")) {
            if (part.length() > longest.length()) {
                longest = part;
            }
        }
        return longest.strip();
    }
}
