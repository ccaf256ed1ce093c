package dev.parallax.finding.grammar;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.context.WordForms;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Set;

/** Finds a Russian infinitive in -ться that its sentence has nothing to hang on, where a form in -тся is meant. */
public final class InfinitiveChecker extends TextChecker {

    private static final String ENDING = GrammarWords.one("infinitive, ends");
    private static final String MEANT = GrammarWords.one("form for the infinitive, ends");

    public static final String RULE = "infinitives.without-verb";

    private static final Set<String> BORDERS = Set.of(".", ":", ";", "-", "(", ")", "\"");

    public InfinitiveChecker(Lexicons lexicons) {
        super("infinitives", lexicons, Needs.A_LEXICON);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        if (!text.isRussian()) {
            return;
        }
        List<Words.Token> tokens = text.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Words.Token token = tokens.get(i);
            if (!token.isWord() || !token.key().endsWith(ENDING) || token.isUpperCase()) {
                continue;
            }
            String meant = token.text().substring(0, token.text().length() - ENDING.length()) + MEANT;
            if (text.lexicon().knows(meant) && !hangs(text, tokens, i)) {
                findings.add(text.place(token)
                        .finding(
                                FindingKind.GRAMMAR,
                                RULE,
                                Message.of("finding.infinitive.alone", token.text()),
                                List.of(meant),
                                List.of()));
            }
        }
    }

    /** Whether there is something that the infinitive can follow, from where the sentence begins to where its clause ends. */
    private static boolean hangs(Text text, List<Words.Token> tokens, int index) {
        WordForms forms = text.lexicon().context().forms();
        int words = 0;
        for (int i = index - 1; i >= 0 && !BORDERS.contains(tokens.get(i).key()); i--) {
            if (isHold(forms, tokens.get(i).key())) {
                return true;
            }
            words++;
        }
        for (int i = index + 1; i < tokens.size(); i++) {
            String key = tokens.get(i).key();
            if (BORDERS.contains(key) || key.equals(",")) {
                break;
            }
            if (isHold(forms, key)) {
                return true;
            }
        }
        return words < 2;
    }

    private static boolean isHold(WordForms forms, String key) {
        return GrammarWords.has("makes a sentence of an infinitive", key)
                || GrammarWords.begins("noun that an infinitive follows, begins", key)
                || forms.isPredicate(key)
                || forms.isUnknown(key);
    }
}
