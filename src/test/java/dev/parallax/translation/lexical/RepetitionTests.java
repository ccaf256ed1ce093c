package dev.parallax.translation.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionTests {

    private final Repetition repetition = new Repetition(List.of(new int[] {1, 2, 3, 4, 5, 6}, new int[] {7, 8}));

    @Test
    void countsRunsOfFourWordsThatAreKnown() {
        assertThat(repetition.share(new int[] {1, 2, 3, 4, 5, 6})).isEqualTo(1);
        assertThat(repetition.share(new int[] {9, 2, 3, 4, 5})).isEqualTo(0.5);
        assertThat(repetition.share(new int[] {4, 3, 2, 1})).isZero();
    }

    @Test
    void takesWhatIsTooShortForNew() {
        assertThat(repetition.share(new int[] {7, 8})).isZero();
        assertThat(repetition.share(new int[0])).isZero();
    }
}
