package dev.parallax.finding.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeGrowerTests {

    @Test
    void learnsWhatNoSumOfFeaturesSays() {
        List<LogisticRegression.Row> rows = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            float first = i % 3 == 0 ? 1 : 0;
            float second = i % 2;
            rows.add(new LogisticRegression.Row(new float[] {first, second}, first != second, 1));
        }
        Trees trees = TreeGrower.grow(rows, new double[rows.size()], 2);
        assertThat(trees.sum(new double[] {0, 1})).isGreaterThan(2);
        assertThat(trees.sum(new double[] {1, 0})).isGreaterThan(2);
        assertThat(trees.sum(new double[] {0, 0})).isLessThan(-2);
        assertThat(trees.sum(new double[] {1, 1})).isLessThan(-2);
    }

    @Test
    void fewRowsTeachNothing() {
        List<LogisticRegression.Row> rows = List.of(
                new LogisticRegression.Row(new float[] {0}, false, 1),
                new LogisticRegression.Row(new float[] {1}, true, 1));
        assertThat(TreeGrower.grow(rows, new double[2], 1).sum(new double[] {1}))
                .isZero();
    }
}
