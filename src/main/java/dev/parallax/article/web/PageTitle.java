package dev.parallax.article.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** An article's headline, as its page prints it. */
final class PageTitle {

    /** {@code Headline | Site}, {@code Headline - Site}. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s[|–—»·-]\\s");

    private static final Pattern SEPARATOR_AT_END = Pattern.compile("\\s[|–—»·-]\\s$");

    /** Word's style for titles, in pages that Word wrote. */
    static final String OF_WORD = "MsoTitle";

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
                .filter(heading -> (heading.normalName().equals("h1") || heading.hasClass(OF_WORD))
                        && !heading.text().isBlank())
                .toList();
        String plain = withoutSite(said, head.said("og:site_name").orElse(""));
        if (social.isPresent() || !plain.equals(said)) {
            return plain;
        }
        return ranked.size() == 1 ? ranked.get(0).text() : longestPart(plain);
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

    private static String withoutSite(String title, String site) {
        int end = title.length() - site.length();
        boolean named = !site.isEmpty() && title.regionMatches(true, end, site, 0, site.length());
        return named ? SEPARATOR_AT_END.matcher(title.substring(0, end)).replaceFirst("") : title;
    }

    /** The headline, where a site whose name is not known stands beside it. */
    private static String longestPart(String title) {
        return Arrays.stream(SEPARATOR.split(title))
                .max(Comparator.comparingInt(String::length))
                .orElse(title)
                .strip();
    }
}
