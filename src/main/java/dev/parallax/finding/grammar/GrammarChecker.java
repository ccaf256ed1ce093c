package dev.parallax.finding.grammar;

import dev.parallax.finding.Finding;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.languagetool.rules.RuleMatch;

/** Says what LanguageTool's rules say, as far as the job's level lets them. */
public final class GrammarChecker extends TextChecker {

    private static final Set<String> SPELLING = Set.of("CONFUSED_WORDS", "TYPOS");
    private static final Set<String> MARKS = Set.of("PUNCTUATION", "TYPOGRAPHY", "CASING");

    /** Longer paragraphs are not news; LanguageTool's time grows with the length of the text. */
    private static final int LONGEST = 20_000;

    /** Suggestions of LanguageTool's that a reviewer sees. */
    private static final int SHOWN = 5;

    /** How the ids of our own rules begin. */
    private static final String OWN = "OWN_";

    private final LanguageTools tools;

    public GrammarChecker(Lexicons lexicons, LanguageTools tools) {
        super("grammar", lexicons, Needs.A_LEXICON);
        this.tools = tools;
    }

    @Override
    protected void check(Text text, List<Finding> findings) {
        if (text.text().length() > LONGEST) {
            return;
        }
        String language = text.lexicon().language();
        List<RuleMatch> matches =
                text.quiet().found(tools.subject(text.text(), language), () -> tools.check(text.text(), language));
        for (RuleMatch match : matches) {
            List<String> suggestions =
                    match.getSuggestedReplacements().stream().limit(SHOWN).toList();
            int start = match.getFromPos();
            int end = Math.min(match.getToPos(), text.text().length());
            String category = match.getRule().getCategory().getId().toString();
            findings.add(text.place(start, end)
                    .finding(
                            SPELLING.contains(category)
                                    ? FindingKind.MISSPELLING
                                    : MARKS.contains(category) ? FindingKind.TYPOGRAPHY : FindingKind.GRAMMAR,
                            "grammar." + match.getRule().getId().replaceAll("[^a-zA-Z0-9_-]", "_"),
                            message(match, suggestions, text.isRussian()),
                            suggestions,
                            List.of()));
        }
    }

    /** Our own rules speak the reader's language; LanguageTool's that of the text which they are about. */
    private static Message message(RuleMatch match, List<String> suggestions, boolean russian) {
        String id = match.getRule().getId();
        if (id.startsWith(OWN) && !suggestions.isEmpty()) {
            String name = id.substring(OWN.length()).toLowerCase(Locale.ROOT).replace('_', '-');
            return Message.of("finding.own." + name, suggestions.get(0));
        }
        return Message.plain(match.getMessage()
                .replace("<suggestion>", russian ? "«" : "“")
                .replace("</suggestion>", russian ? "»" : "”")
                .strip());
    }
}
