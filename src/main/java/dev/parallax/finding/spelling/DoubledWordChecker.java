package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import java.util.List;
import java.util.Set;

/** Finds a word that stands there twice. */
final class DoubledWordChecker extends TextChecker {

    static final String RULE = "doubled-words.word";

    /** Words that are said twice on purpose, or may follow themselves. */
    private static final Set<String> MAY_FOLLOW_ITSELF = Set.of(
            "had", "very", "no", "yes", "bye", "ha", "blah", "long", "so", "many", "really", "far", "never", "again",
            "more", "well", "knock", "chop", "hush", "boo", "yo", "da", "tut", "да", "нет", "очень", "еле", "чуть",
            "ха", "вот", "ну", "далеко", "давно", "долго", "много", "едва", "тихо", "скоро", "быстро", "бла", "хо",
            "ля", "ой", "эй");

    DoubledWordChecker(Lexicons lexicons) {
        super("doubled-words", lexicons);
    }

    @Override
    void check(Text text, List<Finding> findings) {
        List<Words.Token> tokens = text.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Words.Token first = tokens.get(i - 1);
            Words.Token second = tokens.get(i);
            if (!first.isWord() || !second.key().equals(first.key()) || !onlySpaceBetween(text, first, second)) {
                continue;
            }
            boolean thrice = i > 1 && tokens.get(i - 2).key().equals(first.key())
                    || i + 1 < tokens.size() && tokens.get(i + 1).key().equals(first.key());
            boolean name = second.isCapitalized()
                    && first.isCapitalized()
                    && (!text.lexicon().knows(first.key()) || second.isUpperCase());
            if (thrice || name || MAY_FOLLOW_ITSELF.contains(first.key())) {
                continue;
            }
            findings.add(text.place(first.start(), second.end())
                    .finding(
                            FindingKind.DUPLICATION,
                            RULE,
                            "“" + first.text() + "” stands there twice.",
                            List.of(first.text()),
                            List.of()));
        }
    }

    private static boolean onlySpaceBetween(Text text, Words.Token first, Words.Token second) {
        return first.end() < second.start()
                && text.text().substring(first.end(), second.start()).isBlank();
    }
}
