package dev.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTests {

    @ParameterizedTest
    @CsvSource({"Ёлка, елка", "O’Brien, o'brien", "Сан‑Ремо, сан-ремо", "ASML, asml"})
    void whatMakesNoDifferenceIsFolded(String word, String folded) {
        assertThat(Letters.fold(word)).isEqualTo(folded);
    }

    @Test
    void foldingInPlaceKeepsEveryPosition() {
        assertThat(Letters.foldInPlace("Ёж\u00A05\u202F000")).isEqualTo("еж 5 000");
        assertThat(Letters.foldInPlace("İzmir")).as("two letters in lower case").isEqualTo("İzmir");
    }

    @Test
    void aTextsScriptIsThatOfMostLetters() {
        assertThat(Letters.isMostlyCyrillic("Глава Apple приехал")).isTrue();
        assertThat(Letters.isMostlyCyrillic("«Спутник» was launched")).isFalse();
        assertThat(Letters.isMostlyCyrillic("2020")).isFalse();
        assertThat(Letters.isCyrillic("ёж")).isTrue();
        assertThat(Letters.isCyrillic("hedgehog")).isFalse();
    }
}
