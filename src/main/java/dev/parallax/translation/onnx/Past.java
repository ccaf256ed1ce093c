package dev.parallax.translation.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;

/**
 * The keys or the values of one layer: [row, head, position, size]. Two stretches of memory take turns, since a step reads what
 * the one before it wrote. Both are used again and again, so that nothing is copied but rows that take another's place.
 */
final class Past {

    private final int heads;
    private final int headSize;

    private FloatBuffer written = Tensors.floats(0);
    private FloatBuffer free = Tensors.floats(0);
    private int rows;
    private int positions;

    Past(int heads, int headSize) {
        this.heads = heads;
        this.headSize = headSize;
    }

    /** What was written so far, for a step to read; closed by the caller. */
    OnnxTensor input() throws OrtException {
        return tensor(written, rows, positions);
    }

    /** Room for what a step writes, which {@link #turn} takes as written; closed by the caller. */
    OnnxTensor output(int newRows, int newPositions) throws OrtException {
        free = room(free, newRows * rowSize(newPositions));
        return tensor(free, newRows, newPositions);
    }

    void turn(int newRows, int newPositions) {
        swap();
        rows = newRows;
        positions = newPositions;
    }

    /** Goes on with these rows: one may come several times, or not at all. */
    void select(int[] selected) {
        if (selected.length > rows) {
            spread(selected);
        } else {
            move(selected);
        }
        rows = selected.length;
    }

    private void spread(int[] selected) {
        int size = rowSize(positions);
        free = room(free, selected.length * size);
        for (int i = 0; i < selected.length; i++) {
            free.put(i * size, written, selected[i] * size, size);
        }
        swap();
    }

    /** Most rows stay where they are. One that is overwritten while another place needs it is put aside before. */
    private void move(int[] selected) {
        int size = rowSize(positions);
        free = room(free, rows * size);
        for (int i = 0; i < selected.length; i++) {
            if (selected[i] != i && isOverwritten(selected[i], selected)) {
                free.put(selected[i] * size, written, selected[i] * size, size);
            }
        }
        for (int i = 0; i < selected.length; i++) {
            if (selected[i] != i) {
                FloatBuffer from = isOverwritten(selected[i], selected) ? free : written;
                written.put(i * size, from, selected[i] * size, size);
            }
        }
    }

    private static boolean isOverwritten(int row, int[] selected) {
        return row < selected.length && selected[row] != row;
    }

    private void swap() {
        FloatBuffer before = written;
        written = free;
        free = before;
    }

    private int rowSize(int length) {
        return heads * length * headSize;
    }

    private OnnxTensor tensor(FloatBuffer memory, int count, int length) throws OrtException {
        return Tensors.over(memory.slice(0, count * rowSize(length)), count, heads, length, headSize);
    }

    /** What was too small once will be again: it gets half as much more. */
    private static FloatBuffer room(FloatBuffer memory, int floats) {
        if (memory.capacity() >= floats) {
            return memory;
        }
        return Tensors.floats(memory.capacity() == 0 ? floats : floats + floats / 2);
    }
}
