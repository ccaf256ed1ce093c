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

    private final List<Term> terms;
    private final int[] sequence;

    Mentions(List<String> paragraphs, TermReader reader) {
        Map<String, Integer> numbers = new HashMap<>();
        List<Term> each = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (Term term : reader.read(paragraph)) {
                Integer number = numbers.putIfAbsent(identity(term), each.size());
                if (number == null) {
                    number = each.size();
                    each.add(term);
                }
                order.add(number);
            }
            order.add(BREAK);
        }
        terms = List.copyOf(each);
        sequence = order.stream().mapToInt(Integer::intValue).toArray();
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
        return sequence;
    }
}
