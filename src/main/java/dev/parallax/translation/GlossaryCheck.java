package dev.parallax.translation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the glossary's terms of a text that its translation does not have. Words are compared by their lemmas. */
final class GlossaryCheck {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*");

    private final Lemmatizer lemmatizer;
    private final Map<LanguagePair, List<Lemmatized>> terms = new HashMap<>();

    GlossaryCheck(Glossary glossary, Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
        for (LanguagePair pair : glossary.pairs()) {
            terms.put(
                    pair,
                    glossary.terms(pair).stream()
                            .map(term -> new Lemmatized(
                                    term, lemmas(term.source(), pair.source()), lemmas(term.target(), pair.target())))
                            .toList());
        }
    }

    /** The terms that stand in the source, and whose translation does not stand in the target. */
    List<Glossary.Term> missing(LanguagePair pair, String source, String target) {
        List<Lemmatized> known = terms.getOrDefault(pair, List.of());
        if (known.isEmpty()) {
            return List.of();
        }
        List<Set<String>> sourceWords = lemmas(source, pair.source());
        List<Set<String>> targetWords = lemmas(target, pair.target());
        return known.stream()
                .filter(term -> contains(sourceWords, term.source) && !contains(targetWords, term.target))
                .map(Lemmatized::term)
                .toList();
    }

    private List<Set<String>> lemmas(String text, String language) {
        List<Set<String>> lemmas = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> lemmas.add(lemmatizer.lemmas(word.group(), language)));
        return lemmas;
    }

    private static boolean contains(List<Set<String>> text, List<Set<String>> term) {
        for (int start = 0; start + term.size() <= text.size(); start++) {
            int matched = 0;
            while (matched < term.size() && !Collections.disjoint(text.get(start + matched), term.get(matched))) {
                matched++;
            }
            if (matched == term.size()) {
                return !term.isEmpty();
            }
        }
        return false;
    }

    private record Lemmatized(Glossary.Term term, List<Set<String>> source, List<Set<String>> target) {}
}
