package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Element;

/**
 * What the names of an element tell of the text in it: its tag, the words in its class and id, its role.
 *
 * <p>What each name tells is learnt: the log-odds that text below an element of that name belongs to the article, 0 for a
 * name that tells nothing. One page's instance; not for several threads.
 */
final class ElementNames {

    /** Page builders name their parts in these. */
    private static final List<String> NAMING_ATTRIBUTES =
            List.of("role", "itemprop", "data-component", "data-testid", "data-type", "data-module");

    private static final int LONGEST_WORD = 24;

    private static final double MOST = 4;

    private final ToDoubleFunction<String> logOdds;
    private final Map<String, Double> known = new HashMap<>();

    /** @param logOdds of a name; 0 where it is not known */
    ElementNames(ToDoubleFunction<String> logOdds) {
        this.logOdds = logOdds;
    }

    /** The sum of what an element's names tell, within −4 and 4. */
    double evidence(Element element) {
        double sum = logOdds.applyAsDouble("<" + element.normalName() + ">");
        if (element.attributesSize() > 0) {
            sum += known(element.className()) + known(element.id());
            for (String attribute : NAMING_ATTRIBUTES) {
                if (element.hasAttr(attribute)) {
                    sum += known(element.attr(attribute));
                }
            }
        }
        return Math.max(-MOST, Math.min(MOST, sum));
    }

    private double known(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        return known.computeIfAbsent(
                names, each -> words(each).stream().mapToDouble(logOdds).sum());
    }

    /** All names of an element, as {@link #evidence} asks for them. */
    static Set<String> of(Element element) {
        Set<String> names = new LinkedHashSet<>();
        names.add("<" + element.normalName() + ">");
        names.addAll(words(element.className()));
        names.addAll(words(element.id()));
        for (String attribute : NAMING_ATTRIBUTES) {
            names.addAll(words(element.attr(attribute)));
        }
        return names;
    }

    /** The words in lower case, parted at hyphens, underscores, figures and before capitals; neighbours joined as well. */
    private static Set<String> words(String names) {
        Set<String> words = new LinkedHashSet<>();
        StringTokenizer each = new StringTokenizer(names);
        while (each.hasMoreTokens()) {
            List<String> parts = parts(each.nextToken());
            for (int i = 0; i < parts.size(); i++) {
                words.add(parts.get(i));
                if (i > 0) {
                    words.add(parts.get(i - 1) + "-" + parts.get(i));
                }
            }
        }
        return words;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean separator = i == name.length() || !isLetter(name.charAt(i));
            boolean hump = !separator && i > start && isLower(name.charAt(i - 1)) && !isLower(name.charAt(i));
            if (separator || hump) {
                if (i - start > 1 && i - start <= LONGEST_WORD) {
                    parts.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = separator ? i + 1 : i;
            }
        }
        return parts;
    }

    private static boolean isLetter(char c) {
        return isLower(c) || (c >= 'A' && c <= 'Z');
    }

    private static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }
}
