package dev.parallax.finding.prose;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.finding.Stories;
import dev.parallax.translation.BilingualLexicon;
import dev.parallax.translation.lexical.EmbeddedLexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CounterpartTests {

    private static final BilingualLexicon LEXICON = EmbeddedLexicon.load();

    private static final String ENGLISH = "The ferry carried forty passengers across the river to the island.";

    private static @Nullable Counterpart beside(String russian) {
        CheckedStory story =
                Stories.of(Stories.article(1, "en", List.of(ENGLISH)), Stories.article(2, "ru", List.of(russian)));
        CheckedArticle article = story.editions().get(0);
        return Counterpart.of(story, article, 0, new StoryTokens(), LEXICON);
    }

    @Test
    void aTranslationAnswersItsParagraph() {
        Counterpart counterpart = requireNonNull(beside("Паром перевёз через реку на остров сорок пассажиров."));

        assertThat(counterpart.answer("river", "river").isThere()).isTrue();
        assertThat(counterpart.answer("river", "river").isAlone()).isTrue();
        assertThat(counterpart.answer("winter", "river").isThere()).isFalse();
        assertThat(counterpart.answer("winter", "river").isKnown()).isTrue();
    }

    @Test
    void aPassageAboutSomethingElseIsNone() {
        assertThat(beside("Суд приговорил бывшего директора завода к семи годам тюрьмы."))
                .isNull();
    }
}
