package dev.parallax.finding.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.finding.lexis.Alternative;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreesTests {

    /** The first tree asks two features, the second is a leaf alone. */
    private final Trees trees = new Trees(List.of(
            new Trees.Step(0, 0.5, 4),
            new Trees.Step(1, 2, 3),
            new Trees.Step(-1, 0.1, 0),
            new Trees.Step(-1, 0.2, 0),
            new Trees.Step(-1, 0.4, 0),
            new Trees.Step(-1, 1, 0)));

    @ParameterizedTest
    @CsvSource({"0, 1, 1.1", "0, 2, 1.2", "0.5, 1, 1.4", "0.5, 9, 1.4"})
    void addsOneLeafOfEachTree(double first, double second, double sum) {
        assertThat(trees.sum(new double[] {first, second})).isEqualTo(sum);
    }

    @Test
    void noTreesAddNothing() {
        assertThat(Trees.NONE.sum(new double[] {1})).isZero();
    }

    @ParameterizedTest
    @CsvSource({"en", "ru"})
    void everyTreeThatWasLearntCanBeRead(String language) {
        for (String edition : List.of("alone", "beside")) {
            String table = "misfit-" + edition + "-" + language + "-trees";
            assertThat(Trees.read(table, Alternative.Kind.class, Misfit.NAMES))
                    .containsOnlyKeys(Alternative.Kind.values());
            assertThatThrownBy(() -> Trees.read(table, Alternative.Kind.class, List.of("no such feature")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("learn them again");
        }
    }
}
