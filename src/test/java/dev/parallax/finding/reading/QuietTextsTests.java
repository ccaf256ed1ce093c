package dev.parallax.finding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuietTextsTests {

    private final List<String> looks = new ArrayList<>();

    private List<String> found(QuietTexts quiet, String key, String... there) {
        return quiet.found(key, () -> {
            looks.add(key);
            return List.of(there);
        });
    }

    @Test
    void looksOnceWhereNothingIsFound() {
        QuietTexts quiet = new QuietTexts();
        assertThat(found(quiet, "a")).isEmpty();
        assertThat(found(quiet, "a")).isEmpty();
        assertThat(looks).containsExactly("a");
    }

    @Test
    void looksAgainWhereSomethingWasFound() {
        QuietTexts quiet = new QuietTexts();
        assertThat(found(quiet, "a", "slip")).containsExactly("slip");
        assertThat(found(new QuietTexts(quiet.keys()), "a", "slip")).containsExactly("slip");
        assertThat(looks).containsExactly("a", "a");
    }

    @Test
    void keepsOfTheLastCheckOnlyWhatStillStandsThere() {
        QuietTexts quiet = new QuietTexts(Set.of("a", "gone"));
        found(quiet, "b");
        found(quiet, "a", "slip");
        assertThat(looks).containsExactly("b");
        assertThat(quiet.keys()).containsExactly("a", "b");
    }
}
