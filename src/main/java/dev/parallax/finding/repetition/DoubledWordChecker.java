package dev.parallax.finding.repetition;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import dev.parallax.text.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds a word that stands there twice. */
public final class DoubledWordChecker extends TextChecker {

    public static final String RULE = "doubled-words.word";

    /** Words that are said twice on purpose, or may follow themselves, by language. */
    private static final Map<String, Set<String>> REPEATABLE = repeatable();

    public DoubledWordChecker(Lexicons lexicons) {
        super("doubled-words", lexicons, Needs.NOTHING);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        List<Words.Token> tokens = text.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Words.Token first = tokens.get(i - 1);
            Words.Token second = tokens.get(i);
            if (!first.isWord() || !second.key().equals(first.key()) || !onlySpaceBetween(text, first, second)) {
                continue;
            }
            boolean thrice = (i > 1 && tokens.get(i - 2).key().equals(first.key()))
                    || (i + 1 < tokens.size() && tokens.get(i + 1).key().equals(first.key()));
            boolean name = second.isCapitalized()
                    && first.isCapitalized()
                    && (!text.knows(first.key()) || second.isUpperCase());
            if (thrice
                    || name
                    || REPEATABLE.getOrDefault(text.language(), Set.of()).contains(first.key())) {
                continue;
            }
            findings.add(text.place(first.start(), second.end())
                    .finding(
                            FindingKind.DUPLICATION,
                            RULE,
                            Message.of("finding.doubled", first.text()),
                            List.of(first.text()),
                            List.of()));
        }
    }

    private static Map<String, Set<String>> repeatable() {
        Map<String, Set<String>> words = new HashMap<>();
        Table.rows(DoubledWordChecker.class, "repeatable.tsv", 2)
                .forEach(row -> words.put(row.get(0), Set.of(row.get(1).split(" "))));
        return words;
    }

    private static boolean onlySpaceBetween(Text text, Words.Token first, Words.Token second) {
        return first.end() < second.start()
                && text.text().substring(first.end(), second.start()).isBlank();
    }
}
