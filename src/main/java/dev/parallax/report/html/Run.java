package dev.parallax.report.html;

import dev.parallax.article.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A piece of running text that is shown in one way.
 *
 * @param styles CSS classes, with a space between; empty for plain text
 * @param card the number of the card that a click leads to; 0 for none
 * @param anchor the element's id; empty for none
 */
record Run(String text, String styles, int card, String anchor) {

    /** The element's id; null for none, so that a template leaves the attribute out. */
    @Nullable
    String id() {
        return anchor.isEmpty() ? null : anchor;
    }

    /** Cuts a text at the borders of its marks; marks may overlap, and the first of several gives link and anchor. */
    static List<Run> of(String text, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, text.length()));
        for (Mark mark : marks) {
            cuts.add(Math.min(mark.span().start(), text.length()));
            cuts.add(Math.min(mark.span().end(), text.length()));
        }
        List<Run> runs = new ArrayList<>();
        Set<String> anchored = new LinkedHashSet<>();
        List<Mark> points =
                marks.stream().filter(mark -> mark.span().length() == 0).toList();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                add(runs, text.substring(from, cut), covering(marks, new TextSpan(from, cut)), anchored);
            }
            for (Mark point : points) {
                if (Math.min(point.span().start(), text.length()) == cut) {
                    add(runs, "‸", List.of(point), anchored);
                }
            }
            from = cut;
        }
        return runs;
    }

    private static List<Mark> covering(List<Mark> marks, TextSpan piece) {
        return marks.stream().filter(mark -> mark.span().overlaps(piece)).toList();
    }

    private static void add(List<Run> runs, String text, List<Mark> marks, Set<String> anchored) {
        Set<String> styles = new LinkedHashSet<>();
        int card = 0;
        String anchor = "";
        for (Mark mark : marks) {
            styles.add(mark.style());
            card = card == 0 ? mark.card() : card;
            if (anchor.isEmpty() && !mark.anchor().isEmpty() && anchored.add(mark.anchor())) {
                anchor = mark.anchor();
            }
        }
        visible(runs, text, String.join(" ", styles), card, anchor);
    }

    /** Characters that reorder or hide text stand as their code point, so that an article cannot rearrange the page. */
    private static void visible(List<Run> runs, String text, String styles, int card, String anchor) {
        int from = 0;
        String left = anchor;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!hides(c)) {
                continue;
            }
            if (i > from) {
                runs.add(new Run(text.substring(from, i), styles, card, left));
                left = "";
            }
            runs.add(new Run("U+%04X".formatted((int) c), (styles + " control").strip(), card, left));
            left = "";
            from = i + 1;
        }
        if (from < text.length()) {
            runs.add(new Run(text.substring(from), styles, card, left));
        }
    }

    /** Plain text for places that take no marks, without the characters that reorder or hide. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(hides(text.charAt(i)) ? '\u00b7' : text.charAt(i));
        }
        return plain.toString();
    }

    private static boolean hides(char c) {
        return c == '\u061c'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\ufeff'
                || (c < ' ' && c != '\t' && c != '\n')
                || (c >= '\u007f' && c < '\u00a0');
    }
}
