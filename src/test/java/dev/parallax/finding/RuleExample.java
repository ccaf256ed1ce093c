package dev.parallax.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An example of the catalogue that can be checked, or one in words.
 *
 * @param parts {@code ru} and {@code en} are editions, {@code ru.mt} is a translation of the one, {@code ru.was} its revision
 *     before; empty when the example says in words what it would be
 */
record RuleExample(Map<String, List<String>> parts) {

    private static final Pattern LABEL = Pattern.compile("(?:ru|en)(?:\\.(?:mt|was))?");

    static RuleExample of(String text) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String part : text.split(" ‖ ")) {
            int colon = part.indexOf(": ");
            if (colon > 0 && LABEL.matcher(part.substring(0, colon)).matches()) {
                parts.put(
                        part.substring(0, colon),
                        List.of(part.substring(colon + 2).split(" ¶ ")));
            }
        }
        return new RuleExample(parts);
    }

    boolean standsAlone() {
        return !parts.isEmpty();
    }

    /** The words in brackets. */
    List<String> marked() {
        return parts.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.contains("["))
                .map(text -> text.substring(text.indexOf('[') + 1, text.indexOf(']')))
                .toList();
    }

    /** The story of its editions, Russian first. */
    CheckedStory story() {
        List<CheckedArticle> editions = new ArrayList<>();
        for (String language : List.of("ru", "en")) {
            if (parts.containsKey(language)) {
                long id = editions.size() + 1L;
                CheckedArticle previous = parts.containsKey(language + ".was")
                        ? Stories.article(id + 10, language, plain(language + ".was"))
                        : null;
                editions.add(Stories.article(id, language, plain(language), plain(language + ".mt"), previous));
            }
        }
        return editions.size() == 2 ? Stories.of(editions.get(0), editions.get(1)) : Stories.of(editions.get(0));
    }

    private List<String> plain(String part) {
        return parts.getOrDefault(part, List.of()).stream()
                .map(text -> text.replace("[", "").replace("]", ""))
                .toList();
    }
}
