package dev.parallax.translation.http;

import dev.parallax.translation.Glossary;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Picks the glossary's terms that some texts may need: sending all with each call would be long, and paid for. */
public final class GlossaryTerms {

    /** Russian endings are up to three letters; a word is looked for without them. */
    private static final int ENDING = 3;

    private static final int SHORTEST_STEM = 3;

    private GlossaryTerms() {}

    /** The terms all of whose words' stems stand in the texts, in the glossary's order, no more than that many. */
    public static List<Glossary.Term> in(List<Glossary.Term> terms, Collection<String> texts, int most) {
        if (terms.isEmpty()) {
            return List.of();
        }
        String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
        return terms.stream()
                .filter(term -> List.of(term.source().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .allMatch(word -> all.contains(stem(word))))
                .limit(most)
                .toList();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - ENDING)));
    }
}
