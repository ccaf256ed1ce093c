package dev.parallax.translation.http;

import dev.parallax.translation.Glossary;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Picks the glossary's terms that some texts may need: sending all with each call would be long, and paid for. */
public final class GlossaryTerms {

    /** Russian endings are up to three letters; a word is looked for without them. */
    private static final int ENDING = 3;

    private static final int SHORTEST_STEM = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private GlossaryTerms() {}

    /** The terms all of whose words' stems stand in the texts, in the glossary's order, no more than that many. */
    public static List<Glossary.Term> in(List<Glossary.Term> terms, Collection<String> texts, int most) {
        if (terms.isEmpty()) {
            return List.of();
        }
        Set<String> words = new HashSet<>();
        texts.forEach(text -> words.addAll(words(text)));
        return terms.stream()
                .filter(term -> words(term.source()).stream()
                        .allMatch(part -> words.stream().anyMatch(word -> isForm(word, part))))
                .limit(most)
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Whether the word begins with the term's stem, and is no longer than that and an ending. */
    private static boolean isForm(String word, String term) {
        return word.startsWith(stem(term)) && word.length() <= term.length() + ENDING;
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - ENDING)));
    }
}
