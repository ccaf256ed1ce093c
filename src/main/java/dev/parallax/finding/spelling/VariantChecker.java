package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        boolean british = variant.tag().equals(EnglishVariant.BRITISH);
        if (!variant.isClear() || variant.others() == 0) {
            return;
        }
        for (Words.Token token : text.tokens()) {
            if (!token.isWord() || token.isCapitalized() || text.words().isAccepted(token.text())) {
                continue;
            }
            List<String> spellings = british
                    ? british(text.lexicon(), token.text())
                    : Optional.ofNullable(text.lexicon().american(token.text())).stream()
                            .toList();
            if (!spellings.isEmpty()) {
                findings.add(text.place(token)
                        .finding(
                                FindingKind.MISSPELLING,
                                Severity.INFO,
                                RULE,
                                "“" + token.text() + "” is " + (british ? "American" : "British")
                                        + " spelling; the article is otherwise "
                                        + (british ? "British." : "American."),
                                spellings,
                                List.of()));
            }
        }
    }

    /** The British spelling of an American one; empty when there is no other. */
    private static List<String> british(Lexicon lexicon, String american) {
        if (!lexicon.isAmerican(american)) {
            return List.of();
        }
        return lexicon.candidates(american, SLIP).entrySet().stream()
                .filter(entry -> american.equals(lexicon.american(entry.getKey())))
                .sorted(Map.Entry.<String, Float>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(1)
                .toList();
    }
}
