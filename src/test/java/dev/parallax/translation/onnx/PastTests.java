package dev.parallax.translation.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PastTests {

    private static final int HEADS = 2;
    private static final int SIZE = 3;

    private final Past past = new Past(HEADS, SIZE);

    @Test
    void rowsChangePlaces() throws OrtException {
        write(4, 1, 0);
        past.select(new int[] {1, 0, 3, 3});
        assertThat(firsts()).containsExactly(1, 0, 3, 3);
        past.select(new int[] {2, 1});
        assertThat(firsts()).containsExactly(3, 0);
        past.select(new int[] {1, 1, 0, 1});
        assertThat(firsts()).containsExactly(0, 0, 3, 0);
    }

    @Test
    void everySelectionIsThatOfACopy() throws OrtException {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            int rows = 1 + random.nextInt(6);
            write(rows, 1 + random.nextInt(5), 100 * round);
            for (int again = 0; again < 3; again++) {
                float[] before = firsts();
                int[] selected =
                        random.ints(1 + random.nextInt(7), 0, before.length).toArray();
                float[] expected = new float[selected.length];
                for (int i = 0; i < selected.length; i++) {
                    expected[i] = before[selected[i]];
                }
                past.select(selected);
                assertThat(firsts()).as("round %s", round).containsExactly(expected);
            }
        }
    }

    /** Writes rows that have one number each, the first that given. */
    private void write(int rows, int positions, int first) throws OrtException {
        int size = HEADS * positions * SIZE;
        try (OnnxTensor output = past.output(rows, positions)) {
            FloatBuffer memory = (FloatBuffer) output.getBufferRef().orElseThrow();
            for (int i = 0; i < rows * size; i++) {
                memory.put(i, first + i / size);
            }
        }
        past.turn(rows, positions);
    }

    /** The number of each row, all of whose floats have it. */
    private float[] firsts() throws OrtException {
        try (OnnxTensor input = past.input()) {
            long[] shape = input.getInfo().getShape();
            assertThat(shape).hasSize(4);
            float[] all = input.getFloatBuffer().array();
            int size = HEADS * (int) shape[2] * SIZE;
            float[] firsts = new float[(int) shape[0]];
            for (int i = 0; i < all.length; i++) {
                firsts[i / size] = all[i / size * size];
                assertThat(all[i]).isEqualTo(firsts[i / size]);
            }
            return firsts;
        }
    }
}
