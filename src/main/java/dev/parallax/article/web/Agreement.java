package dev.parallax.article.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What runs of text share with what the page says of its article: title, description, described body; and with its prose. */
final class Agreement {

    private static final int SHORTEST_BEGINNING = 30;

    private static final int SHORTEST_REPETITION = 12;

    private final Set<String> title;
    private final String plainTitle;
    private final Set<String> description;
    private final List<String> beginnings;
    private final String body;
    private final Map<String, Integer> topic = new HashMap<>();
    private final String prose;
    private final int bestFirst;
    private final int bestLast;
    private final int titleBlock;

    Agreement(PageHead head, PageText page, BestBox best) {
        plainTitle = plain(head.headline());
        title = words(plainTitle);
        List<String> said = Stream.of("description", "og:description", "twitter:description")
                .flatMap(name -> head.said(name).stream())
                .map(Agreement::plain)
                .filter(text -> text.length() >= SHORTEST_BEGINNING)
                .toList();
        description = said.stream().flatMap(text -> words(text).stream()).collect(Collectors.toSet());
        beginnings = said;
        body = JsonLd.body(head).map(Agreement::plain).orElse("");
        bestFirst = best.box().first();
        bestLast = best.box().last();
        StringBuilder all = new StringBuilder();
        for (PageBlock block : page.blocks()) {
            if (isInBest(block) && block.isProse()) {
                String plain = plain(block.text());
                all.append(plain).append('\n');
                words(plain).forEach(word -> topic.merge(word, 1, Integer::sum));
            }
        }
        prose = all.toString();
        titleBlock = page.blocks().stream()
                .filter(block -> !plainTitle.isEmpty() && plain(block.text()).equals(plainTitle))
                .mapToInt(PageBlock::number)
                .findFirst()
                .orElse(0);
    }

    private boolean isInBest(PageBlock block) {
        return block.number() >= bestFirst && block.number() <= bestLast;
    }

    /** The number of the run of text that is the title; 0 where there is none. */
    int titleBlock() {
        return titleBlock;
    }

    void set(PageBlock block, float[] values) {
        String plain = plain(block.text());
        Set<String> words = words(plain);
        values[Feature.IN_TITLE.ordinal()] = share(words, title);
        values[Feature.IN_DESCRIPTION.ordinal()] = share(words, description);
        values[Feature.IS_TITLE.ordinal()] = !plain.isEmpty() && plain.equals(plainTitle) ? 1 : 0;
        values[Feature.IS_DESCRIPTION.ordinal()] = beginsAsDescribed(plain) ? 1 : 0;
        values[Feature.IN_BODY.ordinal()] = body.isEmpty() ? -1 : body.contains(plain) ? 1 : 0;
        values[Feature.PRINTED_TWICE.ordinal()] = isPrintedTwice(block, plain) ? 1 : 0;
        values[Feature.TOPIC.ordinal()] = topic(words, isInBest(block) && block.isProse() ? 1 : 0);
    }

    /** As a pull quote is: other runs of prose have all of its words in their order. */
    private boolean isPrintedTwice(PageBlock block, String plain) {
        if (plain.length() < SHORTEST_REPETITION) {
            return false;
        }
        int first = prose.indexOf(plain);
        boolean itself = isInBest(block) && block.isProse();
        return first >= 0 && (!itself || prose.indexOf(plain, first + 1) >= 0);
    }

    private boolean beginsAsDescribed(String plain) {
        return plain.length() >= SHORTEST_BEGINNING
                && beginnings.stream().anyMatch(said -> said.startsWith(plain) || plain.startsWith(said));
    }

    private static float share(Set<String> words, Set<String> said) {
        if (words.isEmpty() || said.isEmpty()) {
            return -1;
        }
        int shared = 0;
        for (String word : words) {
            shared += said.contains(word) ? 1 : 0;
        }
        return (float) shared / words.size();
    }

    /** @param own how often the text itself counts among the best box's prose */
    private float topic(Set<String> words, int own) {
        if (words.isEmpty()) {
            return -1;
        }
        int shared = 0;
        for (String word : words) {
            shared += topic.getOrDefault(word, 0) > own ? 1 : 0;
        }
        return (float) shared / words.size();
    }

    private static Set<String> words(String plain) {
        Set<String> words = new HashSet<>();
        for (String word : plain.split(" ")) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }

    /** Letters and figures in lower case, anything else as single spaces. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && plain.length() > 0) {
                    plain.append(' ');
                }
                plain.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return plain.toString();
    }
}
