package dev.parallax.translation.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextSearchTests {

    private static final int END = 0;
    private static final int START = 9;

    @Test
    void endsWhereTheModelEnds() {
        TextSearch search = new TextSearch(options(20, 0), 1);
        search.step(scores(3));
        search.step(scores(4));
        search.step(scores(END));

        assertThat(search.isDone()).isTrue();
        assertThat(search.result().tokens()).containsExactly(3, 4);
        assertThat(search.result().failure()).isEmpty();
    }

    @Test
    void saysThatItFoundNoEnd() {
        TextSearch search = new TextSearch(options(6, 0), 1);
        for (int token = 1; !search.isDone(); token++) {
            search.step(scores(token));
        }
        assertThat(search.result().failure()).isEqualTo("the model found no end within 6 tokens");
    }

    @Test
    void stopsALoopLongBeforeTheLimit() {
        for (int beams : new int[] {1, 4}) {
            TextSearch search = new TextSearch(options(500, 0), beams);
            int steps = 0;
            while (!search.isDone()) {
                int token = 3 + steps++ % 2;
                float[][] logits = new float[search.running().size()][];
                Arrays.setAll(logits, i -> scores(token)[0]);
                search.step(logits);
            }
            assertThat(steps).isLessThan(40);
            if (beams == 1) {
                assertThat(search.result().failure()).isEqualTo("the model went round in circles");
            }
        }
    }

    @Test
    void neverChoosesABannedToken() {
        TextSearch search = new TextSearch(options(20, 0), 1);
        float[] scores = scores(START)[0];
        scores[5] = 1;

        search.step(new float[][] {scores});

        assertThat(search.running().get(0).last()).isEqualTo(5);
    }

    @Test
    void takesNoRunOfTokensTwiceWhereTheModelForbidsIt() {
        TextSearch search = new TextSearch(options(20, 2), 1);
        for (int token : new int[] {3, 4, 3}) {
            search.step(scores(token));
        }
        float[] scores = scores(4)[0];
        scores[6] = 1;

        search.step(new float[][] {scores});

        assertThat(search.running().get(0).tokens()).containsExactly(START, 3, 4, 3, 6);
    }

    private static float[][] scores(int best) {
        float[] scores = new float[10];
        scores[best] = 5;
        return new float[][] {scores};
    }

    private static SearchOptions options(int maxLength, int noRepeatNgram) {
        return new SearchOptions(START, END, maxLength, false, List.of(START), false, 1, false, noRepeatNgram, true);
    }
}
