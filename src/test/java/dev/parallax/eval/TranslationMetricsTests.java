package dev.parallax.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.translation.ChrF;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected figures are those of sacrebleu 2 on the same sentences. */
class TranslationMetricsTests {

    private static final List<String> TRANSLATIONS = List.of(
            "The minister met reporters in Moscow on Monday.",
            "Talks will go on tomorrow, he said.",
            "Rain (10.5 mm) fell on the A-5 road.");

    private static final List<String> REFERENCES = List.of(
            "The minister met journalists in Moscow on Monday.",
            "The talks will continue tomorrow, he said.",
            "There was 10.5 mm of rain on the A-5 road.");

    @Test
    void agreesWithSacrebleu() {
        assertThat(TranslationMetrics.bleu(TRANSLATIONS, REFERENCES)).isCloseTo(48.31513, within(1e-4));
        assertThat(ChrF.of(TRANSLATIONS, REFERENCES)).isCloseTo(61.75059, within(1e-4));
    }

    @Test
    void agreesWithSacrebleuOnMarksAndSmoothing() {
        List<String> translation = List.of("мир и «война»: 1,5 %");
        List<String> reference = List.of("война и мир — 1,5 %");

        assertThat(TranslationMetrics.bleu(translation, reference)).isCloseTo(19.30487, within(1e-4));
        assertThat(ChrF.of(translation, reference)).isCloseTo(40.29459, within(1e-4));
    }

    @Test
    void givesNothingForNothingRight() {
        assertThat(TranslationMetrics.bleu(List.of("no match at all"), List.of("quite something else")))
                .isZero();
        assertThat(ChrF.of(List.of("no match at all"), List.of("quite something else")))
                .isCloseTo(7.99940, within(1e-4));
        assertThat(ChrF.of(List.of(""), List.of("quite something else"))).isZero();
    }

    @Test
    void givesAHundredForTheReferenceItself() {
        assertThat(TranslationMetrics.bleu(REFERENCES, REFERENCES)).isCloseTo(100, within(1e-9));
        assertThat(ChrF.of(REFERENCES, REFERENCES)).isCloseTo(100, within(1e-9));
    }
}
