package dev.parallax.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            He said: «Мы «Заря» знаем», and left | Мы «Заря» знаем
            "We see "a small war" there," he said. | We see "a small war" there,
            „So ist es“, sagte er | So ist es
            “One,” he said. “Two.” | One,/Two.
            “It goes on and on | It goes on and on
            A 5" pipe | ''
            """)
    void findsTheOutermostQuotations(String text, String expected) {
        assertThat(String.join(
                        "/",
                        Quotations.in(text).stream().map(span -> span.of(text)).toList()))
                .isEqualTo(expected.equals("''") ? "" : expected);
    }
}
