package dev.parallax.finding.spelling;

import dev.parallax.finding.Checker;
import dev.parallax.finding.grammar.CaseChecker;
import dev.parallax.finding.grammar.GrammarChecker;
import dev.parallax.finding.grammar.GrammarLevel;
import dev.parallax.finding.grammar.HyphenChecker;
import dev.parallax.finding.grammar.InfinitiveChecker;
import dev.parallax.finding.grammar.JoinedWordChecker;
import dev.parallax.finding.grammar.LanguageTools;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.repetition.DoubledWordChecker;
import dev.parallax.translation.BilingualLexicon;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checkers of how a text is written, for English and Russian. Dictionaries are loaded when a text first needs them. */
public final class SpellingCheckers {

    private SpellingCheckers() {}

    /**
     * All of them, in the order in which one takes precedence over the next.
     *
     * @param bilingual by which an article is judged with its other edition's help; null to judge it alone
     */
    public static List<Checker> all(SpellingSettings settings, @Nullable BilingualLexicon bilingual) {
        Lexicons lexicons = new Lexicons(settings.english(), bilingual);
        List<Checker> checkers = new ArrayList<>(List.of(
                new CharacterChecker(lexicons),
                new DoubledWordChecker(lexicons),
                new HyphenChecker(lexicons),
                new JoinedWordChecker(lexicons),
                new SpacingChecker(lexicons),
                new CaseChecker(lexicons),
                new InfinitiveChecker(lexicons),
                new NameSpellingChecker(lexicons),
                new UnknownWordChecker(lexicons),
                new ConfusionChecker(lexicons)));
        if (settings.grammar() != GrammarLevel.OFF) {
            checkers.add(new GrammarChecker(lexicons, new LanguageTools(settings.grammar())));
        }
        return List.copyOf(checkers);
    }
}
