package dev.parallax.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownWordTests {

    @ParameterizedTest
    @CsvSource({"ru, Да", "en, Yes", "en-GB, Yes", "de, Montag", "uk, понеділок", "kk, дүйсенбі", "qaa, Yes"})
    void isAWordOfTheSourcesLanguage(String source, String word) {
        assertThat(KnownWord.of(new LanguagePair(source, "fr"))).isEqualTo(word);
    }
}
