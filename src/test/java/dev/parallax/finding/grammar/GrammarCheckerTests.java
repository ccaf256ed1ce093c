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
import dev.parallax.story.EditionSimilarity;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.List;
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
        assertThat(quiet.keys()).isEqualTo(quiet(TOOLS.subject(RIGHT, "en")).keys());
    }

    /** Something would be found in it. */
    @Test
    void isSilentOfATextThatWasQuiet() {
        assertThat(found(quiet(TOOLS.subject(WRONG, "en")), WRONG)).isEmpty();
    }

    @Test
    void asksAgainWhereAnotherLevelOrLanguageOrTextWasQuiet() {
        QuietTexts quiet = quiet(
                new LanguageTools(GrammarLevel.ALL).subject(WRONG, "en"),
                TOOLS.subject(WRONG, "ru"),
                TOOLS.subject(RIGHT, "en"));
        assertThat(found(quiet, WRONG)).hasSize(1);
    }

    /** As after a check in which nothing was found in these. */
    private static QuietTexts quiet(String... subjects) {
        QuietTexts quiet = new QuietTexts();
        for (String subject : subjects) {
            quiet.found(subject, List::of);
        }
        return quiet;
    }

    private static List<Finding> found(QuietTexts quiet, String... paragraphs) {
        CheckedStory story = Stories.of(Stories.article(1, "en", List.of(paragraphs)));
        EmbeddedLexicon lexicon = EmbeddedLexicon.load();
        return CHECKER.check(
                new StoryReading(story, Stories.night(List.of(story)), lexicon, new EditionSimilarity(lexicon), quiet));
    }
}
