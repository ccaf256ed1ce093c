package dev.parallax.finding.grammar;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.context.Words;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Locale;

/**
 * Finds Russian words that are written as one and are two, or the reverse, where the grammar of the words beside them
 * settles it: “за то” before its noun, “зато” before a statement; “не” with adjectives and nouns by what they are set
 * against.
 */
public final class JoinedWordChecker extends TextChecker {

    static final String TOGETHER = "joined-words.together";
    static final String APART = "joined-words.apart";

    public JoinedWordChecker(Lexicons lexicons) {
        super("joined-words", lexicons, Needs.A_LEXICON);
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        if (!text.isRussian()) {
            return;
        }
        for (int i = 0; i < text.tokens().size(); i++) {
            Words.Token token = text.tokens().get(i);
            if (token.isWord() && !text.words().isAccepted(token.text())) {
                JoinedSpot spot = new JoinedSpot(text, i);
                String meant = spot.meant();
                if (meant != null) {
                    findings.add(finding(text, token, spot.end(), meant));
                }
            }
        }
    }

    private static Finding finding(Text text, Words.Token token, int end, String meant) {
        String written = text.text().substring(token.start(), end);
        boolean apart = meant.indexOf(' ') > 0;
        return text.place(token.start(), end)
                .finding(
                        FindingKind.MISSPELLING,
                        apart ? APART : TOGETHER,
                        Message.of(apart ? "finding.joined.apart" : "finding.joined.together", written),
                        List.of(cased(meant, written)),
                        List.of());
    }

    private static String cased(String meant, String written) {
        return Character.isUpperCase(written.charAt(0))
                ? meant.substring(0, 1).toUpperCase(Locale.ROOT) + meant.substring(1)
                : meant;
    }
}
