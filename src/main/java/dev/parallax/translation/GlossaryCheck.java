package dev.parallax.translation;

import dev.parallax.article.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the glossary's terms of a text that its counterpart does not have. Words are compared by their lemmas. Safe for
 * use by several threads.
 */
public final class GlossaryCheck {

    /** A term that stands in the text. @param span its words there */
    public record Use(Glossary.Term term, TextSpan span) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*");

    private final Lemmatizer lemmatizer;
    private final Map<LanguagePair, List<Lemmatized>> terms = new HashMap<>();

    public GlossaryCheck(Glossary glossary, Lemmatizer lemmatizer) {
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

    /** The terms that stand in the source, and whose translation does not stand in the target; each where it stands first. */
    public List<Use> missing(LanguagePair pair, String source, String target) {
        List<Lemmatized> known = terms.getOrDefault(pair, List.of());
        if (known.isEmpty()) {
            return List.of();
        }
        List<TextSpan> spans = new ArrayList<>();
        WORD.matcher(source).results().forEach(word -> spans.add(new TextSpan(word.start(), word.end())));
        List<Set<String>> sourceWords = lemmas(source, pair.source());
        List<Set<String>> targetWords = lemmas(target, pair.target());
        List<Use> missing = new ArrayList<>();
        for (Lemmatized term : known) {
            int start = find(sourceWords, term.source);
            if (start >= 0 && find(targetWords, term.target) < 0) {
                int end = spans.get(start + term.source.size() - 1).end();
                missing.add(new Use(term.term, new TextSpan(spans.get(start).start(), end)));
            }
        }
        return missing;
    }

    private List<Set<String>> lemmas(String text, String language) {
        List<Set<String>> lemmas = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> lemmas.add(lemmatizer.lemmas(word.group(), language)));
        return lemmas;
    }

    /** Index of the text's word at which the term begins; −1 when the text has no such words in a row. */
    private static int find(List<Set<String>> text, List<Set<String>> term) {
        for (int start = 0; !term.isEmpty() && start + term.size() <= text.size(); start++) {
            int matched = 0;
            while (matched < term.size() && !Collections.disjoint(text.get(start + matched), term.get(matched))) {
                matched++;
            }
            if (matched == term.size()) {
                return start;
            }
        }
        return -1;
    }

    private record Lemmatized(Glossary.Term term, List<Set<String>> source, List<Set<String>> target) {}
}
