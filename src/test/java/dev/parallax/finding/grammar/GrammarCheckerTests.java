package dev.parallax.finding.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Checker;
import dev.parallax.finding.CheckerContract;
import dev.parallax.finding.Example;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Stories;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.reading.QuietTexts;
import dev.parallax.finding.reading.StoryReading;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrammarCheckerTests extends CheckerContract {

    private static final String WRONG = "They should of left the city before the storm.";
    private static final String RIGHT = "They should have left the city before the storm.";

    private static final LanguageTools TOOLS = new LanguageTools(GrammarLevel.CAREFUL);
    private static final Checker CHECKER = new GrammarChecker(new Lexicons(), TOOLS);

    @Override
    protected Checker checker() {
        return CHECKER;
    }

    @Override
    protected List<Example> examples() {
        return List.of(
                Example.wrong("en", WRONG, "should of", "should have"),
                Example.right("en", RIGHT),
                Example.right("ru", "В тот год он переехал в Остин, а позже выступил против Келли и у ВОЗ."),
                Example.right("ru", "Они уехали из города до начала бури."));
    }

    @Test
    void keepsTheTextsInWhichNothingIsFound() {
        QuietTexts quiet = new QuietTexts();
        assertThat(found(quiet, RIGHT, WRONG)).hasSize(1);
        assertThat(quiet.keys()).containsExactly(TOOLS.key(RIGHT, "en"));
    }

    /** Something would be found in it. */
    @Test
    void isSilentOfATextThatWasQuiet() {
        QuietTexts quiet = new QuietTexts(Set.of(TOOLS.key(WRONG, "en")));
        assertThat(found(quiet, WRONG)).isEmpty();
        assertThat(quiet.keys()).containsExactly(TOOLS.key(WRONG, "en"));
    }

    @Test
    void asksAgainWhereAnotherLevelOrLanguageOrTextWasQuiet() {
        QuietTexts quiet = new QuietTexts(Set.of(
                new LanguageTools(GrammarLevel.ALL).key(WRONG, "en"), TOOLS.key(WRONG, "ru"), TOOLS.key(RIGHT, "en")));
        assertThat(found(quiet, WRONG)).hasSize(1);
        assertThat(quiet.keys()).isEmpty();
    }

    private static List<Finding> found(QuietTexts quiet, String... paragraphs) {
        CheckedStory story = Stories.of(Stories.article(1, "en", List.of(paragraphs)));
        return CHECKER.check(new StoryReading(story, Stories.night(List.of(story)), EmbeddedLexicon.load(), quiet));
    }
}
