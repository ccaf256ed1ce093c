package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountedVocabularyTests {

    @Test
    void countsArticlesAndNotOccurrences() {
        NightVocabulary night = Stories.night(List.of(
                Stories.of(Stories.article(1, "en", List.of("Zakharova and Zakharova, al-Shamy"))),
                Stories.of(Stories.article(2, "en", List.of("Zakharova’s zakharova")))));

        assertThat(night.articlesWith("Zakharova")).isEqualTo(1);
        assertThat(night.articlesWith("Zakharova’s")).isEqualTo(1);
        assertThat(night.articlesWith("al-Shamy")).isEqualTo(1);
        assertThat(night.articlesWith("Aleppo")).isZero();
    }

    @Test
    void aJointBelongsToAWordOnlyBetweenLetters() {
        NightVocabulary night = Stories.night(List.of(Stories.of(
                Stories.article(1, "en", List.of("semi- and 'fully'-paid well--known", "кое-где — й\u0306од")))));

        for (String word : List.of("semi", "and", "fully", "paid", "well", "known", "кое-где", "й\u0306од")) {
            assertThat(night.articlesWith(word)).as(word).isEqualTo(1);
        }
    }

    @Test
    void acceptsTheJobsWordsInAnyCase() {
        NightVocabulary night = Stories.night(List.of(), "Roscosmos");

        assertThat(night.accepts("ROSCOSMOS")).isTrue();
        assertThat(night.accepts("Roskosmos")).isFalse();
    }
}
