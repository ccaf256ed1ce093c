package dev.parallax.finding.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NGramsTests {

    @ParameterizedTest
    @ValueSource(ints = {20_000, 150_000})
    void whatWasCountedIsReadAsItWasWritten(int size) throws IOException {
        long[] hashes = new long[size];
        int[] levels = new int[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = hash(i);
            levels[i] = 1 + i % 255;
        }

        NGrams read = read(hashes.clone(), levels);

        assertThat(read.size()).isEqualTo(size);
        int unseen = 0;
        for (int i = 0; i < size; i++) {
            assertThat(read.level(hashes[i])).isEqualTo(levels[i]);
            unseen += read.level(hash(size + i)) == 0 ? 1 : 0;
        }
        assertThat(unseen).isGreaterThan(size - 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 1L << 39})
    void whereNothingWasCountedNothingIsThere(long hash) {
        assertThat(NGrams.NONE.level(hash)).isZero();
    }

    private static long hash(int number) {
        return NGrams.hash("word", Integer.toString(number));
    }

    private static NGrams read(long[] hashes, int[] levels) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        NGrams.write(new DataOutputStream(written), hashes, levels);
        return NGrams.read(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));
    }
}
