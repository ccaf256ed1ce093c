package dev.parallax.translation.lexical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextMixtureTests {

    private static final int WORDS = 8;
    private static final int[] SAME = IntStream.range(0, WORDS).toArray();

    private static final List<int[]> NEWS =
            List.of(new int[] {2, 3, 4}, new int[] {2, 3, 4}, new int[] {2, 3, 5}, new int[] {6, 3, 4});
    private static final List<int[]> NOVELS = List.of(new int[] {7, 7, 2}, new int[] {4, 3, 2}, new int[] {7, 5});

    @Test
    void givesEachTextItsWholeProbability() {
        TextModel model = new TextModel(NEWS, SAME, WORDS);

        for (int a = 0; a < WORDS; a++) {
            for (int b = 0; b < WORDS; b++) {
                double sum = 0;
                for (int c = 0; c < WORDS; c++) {
                    sum += model.probability(a, b, c);
                }
                assertThat(sum).as("after %d %d", a, b).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void findsWhatWasSeenLikelier() {
        TextModel model = new TextModel(NEWS, SAME, WORDS);

        assertThat(model.probability(2, 3, 4)).isGreaterThan(model.probability(2, 3, 5));
        assertThat(model.probability(2, 3, 5)).isGreaterThan(model.probability(2, 3, 7));
    }

    @Test
    void writesAModelThatCostsWhatTheTextsSay() throws IOException {
        LanguageModel model = written(new TextMixture.Size(100, 100), NEWS);

        assertThat(model.cost(2, 3, 4)).isLessThan(model.cost(2, 3, 5));
        for (int a = 2; a < WORDS; a++) {
            for (int b = 2; b < WORDS; b++) {
                double sum = 0;
                for (int c = 0; c < WORDS; c++) {
                    sum += Math.exp(-model.cost(a, b, c));
                }
                assertThat(sum).as("after %d %d", a, b).isCloseTo(1, within(0.15));
            }
        }
    }

    @Test
    void goesByTheTextsThatAreLikeTheOnesKeptOut() throws IOException {
        TextMixture.Size size = new TextMixture.Size(100, 100);

        assertThat(written(size, NEWS).cost(2, 3, 4))
                .isLessThan(written(size, NOVELS).cost(2, 3, 4));
    }

    @Test
    void keepsNoMoreThanItMay() {
        PrunedModel model = model(new TextMixture.Size(3, 2), NEWS);

        assertThat(model.trigrams()).hasSizeLessThanOrEqualTo(2);
        assertThat(model.bigrams()).hasSizeLessThanOrEqualTo(5);
    }

    private static PrunedModel model(TextMixture.Size size, List<int[]> heldOut) {
        return new TextMixture(List.of(NEWS, NOVELS), SAME, WORDS, heldOut, size).model();
    }

    private static LanguageModel written(TextMixture.Size size, List<int[]> heldOut) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LanguageModelWriter.write(model(size, heldOut), new DataOutputStream(bytes));
        return new LanguageModel(new ByteArrayInputStream(bytes.toByteArray()), WORDS);
    }
}
