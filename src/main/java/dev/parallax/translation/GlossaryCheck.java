package dev.parallax.translation;

import dev.parallax.article.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the glossary's terms of a text that its counterpart does not have. Words are compared by their lemmas. Safe for
 * use by several threads.
 */
public final class GlossaryCheck {

    /**
     * A term that stands in the text.
     *
     * @param span its words there
     */
    public record Use(Glossary.Term term, TextSpan span) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*");

    /** As in <i>Kremlin's</i>. */
    private static final Pattern POSSESSIVE = Pattern.compile("(.+)['’]s");

    /** An abbreviation with an ending, as in «МРОТа» and <i>NGOs</i>. */
    private static final Pattern INFLECTED = Pattern.compile("(\\p{Lu}{2,})[-'’]?\\p{Ll}{1,3}");

    /** What stands before a capital that says nothing. */
    private static final Pattern BEGINNING = Pattern.compile("[.!?…:;«„“”\"'(\\[\\n—–-]");

    private static final String QUOTES = "«»„“”\"";

    private final Lemmatizer lemmatizer;
    private final Map<LanguagePair, List<Lemmatized>> terms = new HashMap<>();

    public GlossaryCheck(Glossary glossary, Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
        for (LanguagePair pair : glossary.pairs()) {
            terms.put(
                    pair,
                    glossary.terms(pair).stream()
                            .map(term -> new Lemmatized(
                                    term, words(term.source(), pair.source()), words(term.target(), pair.target())))
                            .toList());
        }
    }

    /** The terms that stand in the source, and whose translation does not stand in the target; each where it stands first. */
    public List<Use> missing(LanguagePair pair, String source, String target) {
        List<Lemmatized> known = terms.getOrDefault(pair, List.of());
        if (known.isEmpty()) {
            return List.of();
        }
        List<Word> sourceWords = words(source, pair.source());
        List<Word> targetWords = words(target, pair.target());
        List<Use> missing = new ArrayList<>();
        for (Lemmatized term : known) {
            int start = find(sourceWords, term.source);
            if (start >= 0 && find(targetWords, term.target) < 0) {
                int end = sourceWords.get(start + term.source.size() - 1).span.end();
                missing.add(new Use(
                        term.term, new TextSpan(sourceWords.get(start).span.start(), end)));
            }
        }
        return missing;
    }

    private List<Word> words(String text, String language) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        for (int last = 0; word.find(); last = word.end()) {
            boolean first = last == 0
                    || (BEGINNING.matcher(text.substring(last, word.start())).find() && !isQuoted(text, word));
            words.add(new Word(
                    new TextSpan(word.start(), word.end()),
                    lemmas(word.group(), language),
                    hasCapital(word.group()),
                    language.equals("ru") && hasCapital(word.group()) && !first));
        }
        return words;
    }

    /** One word in quotation marks is a name. */
    private static boolean isQuoted(String text, MatchResult word) {
        return word.start() > 0
                && word.end() < text.length()
                && QUOTES.indexOf(text.charAt(word.start() - 1)) >= 0
                && QUOTES.indexOf(text.charAt(word.end())) >= 0;
    }

    /** One capital: abbreviations have more, and endings. */
    private static boolean hasCapital(String word) {
        return Character.isUpperCase(word.charAt(0))
                && word.chars().anyMatch(Character::isLowerCase)
                && !INFLECTED.matcher(word).matches();
    }

    /** Of a possessive or an abbreviation with an ending, those of what it is made from, too. */
    private Set<String> lemmas(String word, String language) {
        Set<String> lemmas = new HashSet<>(lemmatizer.lemmas(word, language));
        for (Pattern pattern : List.of(POSSESSIVE, INFLECTED)) {
            Matcher made = pattern.matcher(word);
            if (made.matches()) {
                lemmas.addAll(lemmatizer.lemmas(made.group(1), language));
            }
        }
        return lemmas;
    }

    /** Index of the text's word at which the term begins; −1 when the text has no such words in a row. */
    private static int find(List<Word> text, List<Word> term) {
        for (int start = 0; !term.isEmpty() && start + term.size() <= text.size(); start++) {
            int matched = 0;
            while (matched < term.size() && text.get(start + matched).is(term.get(matched))) {
                matched++;
            }
            if (matched == term.size() && (matched > 1 || !text.get(start).isNameBeside(term.get(0)))) {
                return start;
            }
        }
        return -1;
    }

    /**
     * A word of a text or a term.
     *
     * @param name whether it can be nothing but a name: in Russian only names have a capital inside a sentence
     */
    private record Word(TextSpan span, Set<String> lemmas, boolean capital, boolean name) {

        boolean is(Word term) {
            return !Collections.disjoint(lemmas, term.lemmas);
        }

        /** Whether it is a name and the term is none: «сектор Газа» has no gas. */
        boolean isNameBeside(Word term) {
            return name && !term.capital;
        }
    }

    private record Lemmatized(Glossary.Term term, List<Word> source, List<Word> target) {}
}
