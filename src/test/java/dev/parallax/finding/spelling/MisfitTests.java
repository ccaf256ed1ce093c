package dev.parallax.finding.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Stories;
import dev.parallax.finding.lexis.Alternative;
import dev.parallax.finding.lexis.Lexicons;
import dev.parallax.finding.prose.ArticleWords;
import dev.parallax.finding.prose.TextChecker;
import dev.parallax.finding.reading.QuietTexts;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisfitTests {

    private final Lexicons lexicons = new Lexicons(SpellingSettings.DEFAULTS.english(), EmbeddedLexicon.load());

    @Test
    void whatTheOtherEditionIsNotAskedAboutComesToNothing() {
        CheckedArticle russian =
                Stories.article(1, "ru", List.of("Мэр города сказал, что корабль вышел из порта в пятницу утром."));
        CheckedArticle english = Stories.article(
                2, "en", List.of("The mayor of the city said that the sheep left form the port on Friday morning."));
        TextChecker.Text text = text(Stories.of(russian, english), english);
        int reached = 0;
        int missed = 0;
        for (int i = 0; i < text.tokens().size(); i++) {
            Misfit place = new Misfit(text, i);
            LearntOdds<Alternative.Kind> model =
                    LearntOdds.readWithTrees(place.table(), Alternative.Kind.class, Misfit.NAMES);
            for (Alternative alternative : place.alternatives()) {
                double all = model.margin(alternative.kind(), place.features(alternative));
                double asked = place.margin(model, alternative);
                if (place.isHopeless(alternative)) {
                    assertThat(asked).isEqualTo(Double.NEGATIVE_INFINITY);
                } else {
                    assertThat(asked).isEqualTo(all);
                    reached += all > Double.NEGATIVE_INFINITY ? 1 : 0;
                    missed += all > Double.NEGATIVE_INFINITY ? 0 : 1;
                }
            }
        }
        assertThat(text.words().counterpart(0)).isNotNull();
        assertThat(reached).isPositive();
        assertThat(missed).isPositive();
    }

    private TextChecker.Text text(CheckedStory story, CheckedArticle article) {
        return new TextChecker.Text(
                article,
                0,
                article.article().paragraphs().get(0).text(),
                "en",
                lexicons.of("en").orElseThrow(),
                new ArticleWords(story, article, Stories.night(List.of(story)), lexicons),
                new QuietTexts());
    }
}
