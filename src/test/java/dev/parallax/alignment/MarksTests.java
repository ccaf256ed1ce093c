package dev.parallax.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarksTests {

    @Test
    void quotationMarksOfAllLanguagesAreOne() {
        assertThat(Marks.of("Er sagte: „Nein!“")).isEqualTo(Marks.of("He said: \"No!\""));
        assertThat(Marks.of("Il a dit : « Non ! »")).isEqualTo(Marks.of("He said: “No!”"));
    }

    @Test
    void aDashBeforeTheFirstWordBeginsSpeechAsQuotationMarksDo() {
        assertThat(Marks.of("— Где он? — спросила она.")).isEqualTo(Marks.of("“Where is he?” she asked."));
        assertThat(Marks.of("Он — врач.")).isEmpty();
    }

    @Test
    void anApostropheIsNoQuotationMark() {
        assertThat(Marks.of("The councillors’ votes weren’t counted.")).isEmpty();
    }
}
