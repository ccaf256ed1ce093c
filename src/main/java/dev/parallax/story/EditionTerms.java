package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.alignment.TermReader;
import dev.parallax.translation.NameTransliteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names, numbers and words by which editions in any two languages are compared. */
final class EditionTerms implements TermReader {

    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,\\u00a0\\u202f ]\\d{3}(?!\\d))*(?:[.,]\\d+)?|\\p{L}+(?:['’\\-]\\p{L}+)*");

    private static final double NUMBER_RARITY = 7;
    private static final double NAME_RARITY = 8;
    private static final double WORD_RARITY = 6;

    private static final int SHORTEST_WORD = 4;
    private static final int STEM = 5;

    @Override
    public List<Term> read(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            if (Character.isDigit(token.charAt(0))) {
                terms.add(new Term(
                        token, NUMBER_RARITY, List.of(new Term.Key("#" + NumberForm.normalize(token), 1)), ""));
            } else if (token.length() >= SHORTEST_WORD) {
                boolean name = Character.isUpperCase(token.charAt(0));
                String lower = token.toLowerCase(Locale.ROOT);
                terms.add(new Term(
                        token,
                        name ? NAME_RARITY : WORD_RARITY,
                        List.of(new Term.Key(lower.substring(0, Math.min(STEM, lower.length())), 1)),
                        name ? NameTransliteration.indexKey(token) : ""));
            }
        }
        return terms;
    }
}
