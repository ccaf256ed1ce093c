package dev.parallax.story;

import dev.parallax.alignment.Term;
import dev.parallax.alignment.TermReader;
import dev.parallax.quantity.QuantityReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the terms of a language by its spelling alone: every longer word may be spelt alike in the other language, as names
 * and international words are. For languages that no lexicon knows. Safe for use by several threads.
 */
final class SpellingTerms implements TermReader {

    private static final Pattern WORD =
            Pattern.compile("(?<![_\\p{L}\\p{M}])\\p{L}[\\p{L}\\p{M}]*+(?:['’ʼ]\\p{L}++)?(?!_)");

    /** Shorter words are grammar, except names. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_NAME = 3;

    private static final String SENTENCE_ENDS = ".!?…";

    /** Where nouns have capitals, a capital does not tell a name. */
    private static final Set<String> CAPITAL_NOUNS = Set.of("de", "lb");

    private final QuantityReader figures;
    private final Spelling spelling;
    private final boolean capitalNouns;

    SpellingTerms(String language, Spelling spelling) {
        figures = QuantityReader.of(language);
        this.spelling = spelling;
        capitalNouns = CAPITAL_NOUNS.contains(Locale.forLanguageTag(language).getLanguage());
    }

    @Override
    public List<Term> read(String text) {
        return TermScan.read(text, figures, this::readWords);
    }

    private void readWords(String text, int from, int until, List<Term> terms) {
        Matcher matcher = WORD.matcher(text).region(from, until);
        while (matcher.find()) {
            String word = matcher.group();
            boolean capital = Character.isUpperCase(word.charAt(0));
            String latin = spelling.latin(word);
            if (word.length() >= (capital ? SHORTEST_NAME : SHORTEST) && !latin.isEmpty()) {
                boolean name = capital && !capitalNouns && !beginsSentence(text, matcher.start());
                terms.add(new Term(
                        word,
                        name ? Term.Kind.NAME : Term.Kind.WORD,
                        rarity(word.length()),
                        List.of(new Term.Key(latin, 1)),
                        Likeness.keys(latin)));
            }
        }
    }

    /** Where a sentence begins the capital says nothing. */
    private static boolean beginsSentence(String text, int start) {
        for (int i = start - 1; i >= 0 && !Character.isLetterOrDigit(text.charAt(i)); i--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
            start = i;
        }
        return start == 0;
    }

    /**
     * How unlikely it is that a segment has the word, in nats: longer words are rarer. After the mean of the running words of
     * each length in the parallel texts that NOTICE names.
     */
    private static double rarity(int letters) {
        return 9.5 - 19.0 / letters;
    }
}
