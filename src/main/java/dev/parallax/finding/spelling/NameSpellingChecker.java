package dev.parallax.finding.spelling;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Evidence;
import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Place;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.util.List;

/** Finds a name that the article spells in another way elsewhere: once so, and more often otherwise. */
final class NameSpellingChecker extends TextChecker {

    static final String RULE = "name-spellings.two-ways";

    private static final NameSpellingLimits LIMITS = NameSpellingLimits.DEFAULTS;

    NameSpellingChecker(Lexicons lexicons) {
        super("name-spellings", lexicons, Needs.A_LEXICON);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        for (Words.Token token : text.tokens()) {
            String name = token.text();
            if (isName(text, name) && text.words().occurrences(name) == 1) {
                text.words().namesInside().stream()
                        .filter(other -> text.words().occurrences(other) > 1 && isName(text, other))
                        .filter(other ->
                                isSlip(name, other, text.isRussian() ? LIMITS.russianEnding() : LIMITS.englishEnding()))
                        .sorted()
                        .findFirst()
                        .ifPresent(other -> findings.add(finding(text, token, other)));
            }
        }
    }

    private static Finding finding(Text text, Words.Token token, String other) {
        ArticleWords.Position position =
                text.words().positions(Words.key(other)).get(0);
        Words.Token said = text.words().tokens(position.paragraph()).get(position.index());
        Evidence evidence = new Place(text.article(), position.paragraph(), new TextSpan(said.start(), said.end()))
                .evidence(Message.of("finding.note.paragraph-has", position.paragraph() + 1, said.text()));
        return text.place(token)
                .finding(
                        FindingKind.MISSPELLING,
                        RULE,
                        Message.of("finding.name.spelt", token.text(), other),
                        List.of(other),
                        List.of(evidence));
    }

    /** A capitalized word that no dictionary has. */
    private static boolean isName(Text text, String word) {
        return word.length() >= LIMITS.shortest()
                && Character.isUpperCase(word.charAt(0))
                && !word.endsWith("s'")
                && !word.endsWith("'s")
                && !word.endsWith("’s")
                && !text.words().isAccepted(word)
                && !text.lexicon().knows(word);
    }

    /** Whether one letter is missing, added, changed or swapped with the next, and not in the ending. */
    private static boolean isSlip(String a, String b, int ending) {
        int shorter = Math.min(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int first = 0;
        while (first < shorter && a.charAt(first) == b.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && a.charAt(a.length() - 1 - last) == b.charAt(b.length() - 1 - last)) {
            last++;
        }
        int wrong = Math.max(a.length(), b.length()) - first - last;
        boolean swapped = wrong == 2
                && a.length() == b.length()
                && a.charAt(first) == b.charAt(first + 1)
                && a.charAt(first + 1) == b.charAt(first);
        return first > 0 && last >= ending && (wrong == 1 || swapped);
    }
}
