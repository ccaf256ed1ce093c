package dev.parallax.finding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuietTextsTests {

    private final List<String> looks = new ArrayList<>();

    private List<String> found(QuietTexts quiet, String subject, String... there) {
        return quiet.found(subject, () -> {
            looks.add(subject);
            return List.of(there);
        });
    }

    private static QuietTexts after(QuietTexts quiet) {
        return new QuietTexts("one", quiet.keys());
    }

    private static QuietTexts first() {
        return new QuietTexts("one", List.of());
    }

    @Test
    void looksOnceWhereNothingIsFound() {
        QuietTexts quiet = first();
        assertThat(found(quiet, "a")).isEmpty();
        assertThat(found(quiet, "a")).isEmpty();
        assertThat(found(after(quiet), "a")).isEmpty();
        assertThat(looks).containsExactly("a");
    }

    @Test
    void looksAgainWhereSomethingWasFound() {
        QuietTexts quiet = first();
        assertThat(found(quiet, "a", "slip")).containsExactly("slip");
        assertThat(found(after(quiet), "a", "slip")).containsExactly("slip");
        assertThat(looks).containsExactly("a", "a");
    }

    @Test
    void looksAgainWhereAnotherProgramFoundNothing() {
        QuietTexts quiet = first();
        found(quiet, "a");
        found(new QuietTexts("two", quiet.keys()), "a");
        assertThat(looks).containsExactly("a", "a");
    }

    @Test
    void keepsOfTheLastCheckOnlyWhatStillStandsThere() {
        QuietTexts quiet = first();
        found(quiet, "a");
        found(quiet, "gone");
        QuietTexts next = after(quiet);
        found(next, "b");
        found(next, "a", "slip");
        assertThat(looks).containsExactly("a", "gone", "b");
        QuietTexts anew = first();
        found(anew, "a");
        found(anew, "b");
        assertThat(next.keys()).isEqualTo(anew.keys());
    }

    @Test
    void aKeyStandsInAWord() {
        QuietTexts quiet = first();
        found(quiet, "В Париже идёт дождь.");
        found(quiet, "В Париже идет дождь.");
        assertThat(quiet.keys()).hasSize(3).contains("one").allMatch(key -> key.matches("one|[\\w-]{8}"));
    }
}
