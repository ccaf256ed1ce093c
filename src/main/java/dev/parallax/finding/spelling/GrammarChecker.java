package dev.parallax.finding.spelling;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import java.util.List;
import java.util.Set;
import org.languagetool.rules.RuleMatch;

/** Says what LanguageTool's rules say, as far as the job's level and our own model of the context let them. */
final class GrammarChecker extends TextChecker {

    private static final Set<String> SPELLING = Set.of("CONFUSED_WORDS", "TYPOS", "MULTITOKEN_SPELLING");
    private static final Set<String> MARKS = Set.of("PUNCTUATION", "TYPOGRAPHY", "CASING");

    /** Longer paragraphs are not news; LanguageTool's time grows with the length of the text. */
    private static final int LONGEST = 20_000;

    /** A rule's correction may fit as much worse than what stands there, and is still told. */
    private static final double SPEAKS_AGAINST = 0;

    private static final int SHOWN = 5;

    private final LanguageTools tools;

    GrammarChecker(Lexicons lexicons, LanguageTools tools) {
        super("grammar", lexicons);
        this.tools = tools;
    }

    @Override
    void check(Text text, List<Finding> findings) {
        if (text.text().length() > LONGEST) {
            return;
        }
        for (RuleMatch match : tools.check(text.text(), variant(text))) {
            List<String> suggestions =
                    match.getSuggestedReplacements().stream().limit(SHOWN).toList();
            int start = match.getFromPos();
            int end = Math.min(match.getToPos(), text.text().length());
            if (tools.level() == GrammarLevel.CAREFUL && !agrees(text, start, end, suggestions)) {
                continue;
            }
            String category = match.getRule().getCategory().getId().toString();
            findings.add(text.place(start, end)
                    .finding(
                            SPELLING.contains(category)
                                    ? FindingKind.MISSPELLING
                                    : MARKS.contains(category) ? FindingKind.TYPOGRAPHY : FindingKind.GRAMMAR,
                            "grammar." + match.getRule().getId().replaceAll("[^a-zA-Z0-9_-]", "_"),
                            match.getMessage()
                                    .replaceAll("</?suggestion>", "\u201d")
                                    .strip(),
                            suggestions,
                            List.of()));
        }
    }

    private static String variant(Text text) {
        return text.isRussian()
                ? "ru"
                : text.words().variant(text.lexicon()).variant().tag();
    }

    /** Whether the first suggestion changes words, and fits between its neighbours no worse than what stands there. */
    private static boolean agrees(Text text, int start, int end, List<String> suggestions) {
        if (suggestions.isEmpty()) {
            return false;
        }
        String meant = suggestions.get(0);
        List<Words.Token> before =
                text.tokens().stream().filter(token -> token.end() <= start).toList();
        List<Words.Token> after =
                text.tokens().stream().filter(token -> token.start() >= end).toList();
        double own = fit(text, before, Words.of(text.text().substring(start, end)), after);
        double other = fit(text, before, Words.of(meant), after);
        return other - own > SPEAKS_AGAINST;
    }

    /** How well these words fit between those before and after, for each word of them. */
    private static double fit(Text text, List<Words.Token> before, List<Words.Token> words, List<Words.Token> after) {
        List<Words.Token> all =
                new java.util.ArrayList<>(before.subList(Math.max(0, before.size() - 2), before.size()));
        int from = all.size();
        all.addAll(words);
        int to = all.size();
        all.addAll(after.subList(0, Math.min(2, after.size())));
        Weights weights = Weights.of(text.lexicon().language());
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weights.weigh(text.lexicon()
                    .context()
                    .features(ContextModel.around(all, i, i + 1), all.get(i).key()));
        }
        return to == from ? 0 : sum / (to - from);
    }
}
