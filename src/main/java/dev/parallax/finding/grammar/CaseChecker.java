package dev.parallax.finding.grammar;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.WordForms;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import java.util.List;
import java.util.Set;

/**
 * Finds Russian nouns in -ие whose last letter makes the wrong case: “при появление”, “такое заявлении”, and the
 * locative, which never stands without its preposition.
 */
public final class CaseChecker extends TextChecker {

    public static final String RULE = "cases.last-letter";

    /** With an accusative “по” means up to, as no action in -ие is; of the days of the week, one is spelt so. */
    private static final String UP_TO = "воскресение";

    private static final Set<String> IN_LISTS = Set.of(",", "и", "или", "либо", "но", "а", "(", "-", ";");

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
            String before = i == 0 ? ContextModel.BORDER : tokens.get(i - 1).key();
            if (!token.isWord() || token.isUpperCase()) {
                continue;
            }
            boolean wrong;
            char meant;
            if (token.key().endsWith("ии")) {
                meant = 'е';
                wrong = forms.isNeuterLocative(token.key())
                        && (forms.isNeuterAdjective(before) || !hasPreposition(tokens, i));
            } else {
                meant = 'и';
                wrong = token.key().endsWith("ие")
                        && forms.isNeuterNoun(token.key())
                        && (before.equals("при")
                                || before.equals("по") && !token.key().equals(UP_TO)
                                || forms.isAdjective(before) && forms.isLocative(before));
            }
            String other = token.text().substring(0, token.text().length() - 1) + meant;
            if (wrong && text.lexicon().knows(other)) {
                findings.add(text.place(token)
                        .finding(
                                FindingKind.GRAMMAR,
                                RULE,
                                "The words beside “" + token.text() + "” ask for “" + other + "”.",
                                List.of(other),
                                List.of()));
            }
        }
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
            listed |= IN_LISTS.contains(key);
        }
        return false;
    }
}
