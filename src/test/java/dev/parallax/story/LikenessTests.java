package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource({
        "uk, Вашингтоні, en, Washington",
        "uk, Гвінет, en, Gwyneth",
        "uk, економіка, en, economy",
        "be, Беларусі, en, Belarus",
        "sr, Вашингтону, en, Washington",
        "kk, президенті, en, president",
        "de, Moskau, en, Moscow",
        "pl, prezydenta, en, president",
        "es, presidente, fr, président",
        "uk, президента, ru, президентом",
        "el, Παρίσι, en, Paris",
        "ka, თბილისი, en, Tbilisi"
    })
    void namesAndInternationalWordsAreAlikeInAnyScript(String language, String word, String other, String answer) {
        String one = new Spelling(language).latin(word);
        String two = new Spelling(other).latin(answer);

        assertThat(Likeness.of(one, two)).as("%s, %s", one, two).isGreaterThan(0.05);
        assertThat(Collections.disjoint(Likeness.keys(one), Likeness.keys(two))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"uk, стороні, en, stars", "de, Zuschauer, en, Spectators", "uk, Київ, en, Lviv", "pl, woda, en, water"})
    void otherWordsAreNot(String language, String word, String other, String answer) {
        assertThat(Likeness.of(new Spelling(language).latin(word), new Spelling(other).latin(answer)))
                .isLessThan(0.25);
    }

    @Test
    void itIsTheSameBothWays() {
        assertThat(Likeness.of("vashynhtoni", "washington")).isEqualTo(Likeness.of("washington", "vashynhtoni"));
    }

    @Test
    void aWordWithoutLettersIsLikeNone() {
        assertThat(new Spelling("en").latin("—")).isEmpty();
        assertThat(Likeness.of("", "")).isZero();
        assertThat(Likeness.of("", "word")).isZero();
    }
}
