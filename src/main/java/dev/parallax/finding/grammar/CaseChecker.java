package dev.parallax.finding.grammar;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WordForms;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Set;

/**
 * Finds Russian nouns in -ие whose last letter makes the wrong case: “при появление”, “такое заявлении”, and the
 * locative, which never stands without its preposition.
 */
public final class CaseChecker extends TextChecker {

    public static final String RULE = "cases.last-letter";

    private static final String LOCATIVE = GrammarWords.one("locative, ends");
    private static final String FIRST_CASE = GrammarWords.one("first case, ends");

    private static final Set<String> MARKS_IN_LISTS = Set.of(",", "(", "-", ";");

    /** A preposition stands so near its noun, unless the noun is one of a list. */
    private static final int NEAR = 5;

    public CaseChecker(Lexicons lexicons) {
        super("cases", lexicons, Needs.A_LEXICON);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        if (!text.isRussian()) {
            return;
        }
        List<Words.Token> tokens = text.tokens();
        WordForms forms = text.lexicon().context().forms();
        for (int i = 0; i < tokens.size(); i++) {
            Words.Token token = tokens.get(i);
            boolean locative = token.key().endsWith(LOCATIVE);
            if (!token.isWord()
                    || token.isUpperCase()
                    || !(locative || token.key().endsWith(FIRST_CASE))) {
                continue;
            }
            boolean wrong = locative ? isWrongLocative(forms, tokens, i) : isWrongFirstCase(forms, tokens, i);
            String stem = token.text().substring(0, token.text().length() - LOCATIVE.length());
            String other = stem + (locative ? FIRST_CASE : LOCATIVE);
            if (wrong && text.lexicon().knows(other)) {
                findings.add(text.place(token)
                        .finding(
                                FindingKind.GRAMMAR,
                                RULE,
                                Message.of("finding.case.wrong", token.text(), other),
                                List.of(other),
                                List.of()));
            }
        }
    }

    private static boolean isWrongLocative(WordForms forms, List<Words.Token> tokens, int index) {
        return forms.isNeuterLocative(tokens.get(index).key())
                && (forms.isNeuterAdjective(before(tokens, index)) || !hasPreposition(tokens, index));
    }

    private static boolean isWrongFirstCase(WordForms forms, List<Words.Token> tokens, int index) {
        String key = tokens.get(index).key();
        String before = before(tokens, index);
        return forms.isNeuterNoun(key)
                && ((GrammarWords.has("preposition with the locative of -ие", before)
                                && !GrammarWords.has("day in -ие", key))
                        || (forms.isAdjective(before)
                                && forms.isLocative(before)
                                && !GrammarWords.has("locative without a noun", before)));
    }

    private static String before(List<Words.Token> tokens, int index) {
        return index == 0 ? ContextModel.BORDER : tokens.get(index - 1).key();
    }

    private static boolean hasPreposition(List<Words.Token> tokens, int index) {
        boolean listed = false;
        for (int i = index - 1; i >= 0 && (listed || i >= index - NEAR); i--) {
            String key = tokens.get(i).key();
            if (GrammarWords.has("preposition with the locative", key)) {
                return true;
            }
            if (key.equals(".")) {
                return false;
            }
            listed |= MARKS_IN_LISTS.contains(key) || GrammarWords.has("parts a list", key);
        }
        // What begins with a small letter goes on from a line that may have it.
        return tokens.get(0).isWord() && !tokens.get(0).isCapitalized();
    }
}
