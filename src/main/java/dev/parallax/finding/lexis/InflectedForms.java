package dev.parallax.finding.lexis;

import static dev.parallax.finding.lexis.LexisResources.lines;
import static dev.parallax.finding.lexis.LexisResources.own;

import dev.parallax.finding.context.WordClasses;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The other forms of a word: what is left of it, with another ending, has the same lemma. Stem changes are not looked
 * for. Immutable, safe for use by several threads.
 */
final class InflectedForms {

    private static final LexisLimits LIMITS = LexisLimits.DEFAULTS;

    private final LetterTree used;
    private final WordClasses classes;
    private final List<String> endings;

    /** @param endings that words of the language have, the empty one among them */
    InflectedForms(LetterTree used, WordClasses classes, List<String> endings) {
        this.used = used;
        this.classes = classes;
        this.endings = endings;
    }

    /**
     * The endings that the words of the language have.
     *
     * @param plain whether no more than its dictionary is known
     */
    static List<String> endings(String language, boolean plain) throws IOException {
        if (plain) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(""),
                        lines(own("endings-" + language + ".txt")).flatMap(line -> Stream.of(line.split(" "))))
                .toList();
    }

    /** The forms that are used at least this much, without the word itself, in alphabetical order. */
    List<String> of(String key, int leastLevel) {
        Set<String> lemmas = classes.lemmas(key);
        Set<String> forms = new TreeSet<>();
        for (int cut = 0; cut <= LIMITS.longestEnding() && key.length() - cut >= LIMITS.shortestStem(); cut++) {
            String stem = key.substring(0, key.length() - cut);
            int node = used.after(0, stem);
            for (String ending : node < 0 ? List.<String>of() : endings) {
                if (isUsed(used.after(node, ending), leastLevel)) {
                    String form = stem + ending;
                    if (!form.equals(key)
                            && !forms.contains(form)
                            && !Collections.disjoint(classes.lemmas(form), lemmas)) {
                        forms.add(form);
                    }
                }
            }
        }
        return List.copyOf(forms);
    }

    private boolean isUsed(int node, int leastLevel) {
        return node >= 0 && used.level(node) >= leastLevel;
    }
}
