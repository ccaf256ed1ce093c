package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.alignment.TermReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that some paragraphs mention, each thing once, in the order of the text. */
final class Mentions {

    /** Stands between two paragraphs in the {@linkplain #sequence() sequence}. */
    static final int BREAK = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Integer> sequence = new ArrayList<>();

    Mentions(List<String> paragraphs, TermReader reader) {
        for (String paragraph : paragraphs) {
            reader.read(paragraph).forEach(term -> sequence.add(number(term)));
            sequence.add(BREAK);
        }
    }

    private int number(Term term) {
        return numbers.computeIfAbsent(identity(term), identity -> {
            terms.add(term);
            return terms.size() - 1;
        });
    }

    /** What makes two mentions the same: their first key, the lemma. */
    static String identity(Term term) {
        return term.keys().get(0).value();
    }

    /** Each once. */
    List<Term> terms() {
        return terms;
    }

    /** The numbers of the terms, each as often as it is mentioned. */
    int[] sequence() {
        return sequence.stream().mapToInt(Integer::intValue).toArray();
    }
}
