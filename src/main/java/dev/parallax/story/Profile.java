package dev.parallax.story;

import dev.parallax.alignment.Term;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An edition as the matcher compares it.
 *
 * @param id the edition's
 * @param terms what it mentions, each once
 */
record Profile(long id, Collection<Term> terms) {

    /** A profile of everything that the paragraphs mention. */
    static Profile of(long id, List<String> paragraphs, EditionTerms reader) {
        Map<String, Term> terms = new TreeMap<>();
        for (String paragraph : paragraphs) {
            for (Term term : reader.read(paragraph)) {
                terms.putIfAbsent(identity(term), term);
            }
        }
        return new Profile(id, terms.values());
    }

    /** What makes two mentions the same: their first key. */
    static String identity(Term term) {
        return term.keys().isEmpty() ? term.text() : term.keys().get(0).value();
    }
}
