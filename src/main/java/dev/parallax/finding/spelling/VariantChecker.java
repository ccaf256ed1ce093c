package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import java.util.List;

/** Finds a British spelling in an article that is otherwise American, and the reverse. */
final class VariantChecker extends TextChecker {

    static final String RULE = "english-variant.other";

    /** One slip, as in <i>colour</i> and <i>color</i>, or two, as in <i>kilometres</i> and <i>kilometers</i>. */
    private static final float SLIP = 1.5f;

    VariantChecker(Lexicons lexicons) {
        super("english-variant", lexicons);
    }

    @Override
    void check(Text text, List<Finding> findings) {
        if (text.isRussian()) {
            return;
        }
        EnglishVariant.Settled variant = text.words().variant(text.lexicon());
        int own = variant.tag().equals(EnglishVariant.BRITISH) ? 1 : 0;
        if (!variant.isClear() || variant.others() == 0) {
            return;
        }
        for (Words.Token token : text.tokens()) {
            if (!token.isWord()
                    || token.isCapitalized()
                    || text.words().isAccepted(token.text())
                    || text.lexicon().onlyDictionary(token.text()) != 1 - own) {
                continue;
            }
            List<String> spellings = text.lexicon().candidates(token.key(), SLIP).entrySet().stream()
                    .filter(entry -> text.lexicon().onlyDictionary(entry.getKey()) == own)
                    .sorted(java.util.Map.Entry.<String, Float>comparingByValue()
                            .thenComparing(java.util.Map.Entry.comparingByKey()))
                    .map(java.util.Map.Entry::getKey)
                    .limit(1)
                    .toList();
            if (!spellings.isEmpty()) {
                findings.add(text.place(token)
                        .finding(
                                FindingKind.MISSPELLING,
                                Severity.INFO,
                                RULE,
                                "“" + token.text() + "” is " + (own == 1 ? "American" : "British")
                                        + " spelling; the article is otherwise "
                                        + (own == 1 ? "British." : "American."),
                                spellings,
                                List.of()));
            }
        }
    }
}
