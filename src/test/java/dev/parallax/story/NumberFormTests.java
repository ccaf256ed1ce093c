package dev.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "2,5 | 2.5",
                "2.50 | 2.5",
                "1 250 | 1250",
                "1,250 | 1250",
                "1 250,5 | 1250.5",
                "1,250.5 | 1250.5",
                "1,250,000 | 1250000",
                "0,125 | 0.125",
                "3,0 | 3"
            })
    void writersOfBothLanguagesMeanTheSame(String written, String meant) {
        assertThat(NumberForm.normalize(written)).isEqualTo(meant);
    }
}
