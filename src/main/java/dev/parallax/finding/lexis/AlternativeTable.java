package dev.parallax.finding.lexis;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.finding.context.ContextModel;
import dev.parallax.finding.context.NGrams;
import dev.parallax.finding.context.Term;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The alternatives of the words that are much used, worked out once for all nights by {@code AlternativeTableBuilder}
 * (src/tools). Words are numbered in the order of their bytes. Immutable, safe for use by several threads.
 */
final class AlternativeTable {

    /** Where nothing was worked out. */
    static final AlternativeTable NONE = new AlternativeTable(UTF_8);

    /** A class of words as the context looks it up. */
    private record WordClass(long hash, long marked, boolean isUnknown) {

        static WordClass of(String name) {
            return new WordClass(
                    NGrams.text(name), NGrams.text(ContextModel.CLASS + name), name.equals(ContextModel.UNKNOWN_CLASS));
        }
    }

    private static final Alternative.Kind[] KINDS = Alternative.Kind.values();

    private final Charset charset;

    /** All words, one behind the other. */
    private final byte[] letters;

    /** By word, where it begins in {@link #letters}; one more for the end. */
    private final int[] starts;

    private final byte[] levels;
    private final char[] classOf;
    private final WordClass[] classes;
    private final float[] costs;

    /** By word, where its alternatives begin in the three below; one more for the end. */
    private final int[] first;

    private final int[] alternatives;
    private final byte[] kinds;
    private final byte[] costOf;

    private AlternativeTable(Charset charset) {
        this.charset = charset;
        letters = new byte[0];
        starts = new int[1];
        levels = new byte[0];
        classOf = new char[0];
        classes = new WordClass[0];
        costs = new float[0];
        first = new int[1];
        alternatives = new int[0];
        kinds = new byte[0];
        costOf = new byte[0];
    }

    private AlternativeTable(DataInputStream in, Charset charset) throws IOException {
        this.charset = charset;
        int size = in.readInt();
        classes = new WordClass[in.readInt()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = WordClass.of(in.readUTF());
        }
        costs = new float[in.readInt()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = in.readFloat();
        }
        starts = sums(in.readNBytes(size));
        letters = in.readNBytes(starts[size]);
        levels = in.readNBytes(size);
        byte[] high = in.readNBytes(size);
        byte[] low = in.readNBytes(size);
        classOf = new char[size];
        for (int i = 0; i < size; i++) {
            classOf[i] = (char) ((high[i] & 0xff) << 8 | (low[i] & 0xff));
        }
        first = sums(in.readNBytes(size));
        kinds = in.readNBytes(first[size]);
        costOf = in.readNBytes(first[size]);
        alternatives = new int[first[size]];
        byte[] top = in.readNBytes(first[size]);
        byte[] middle = in.readNBytes(first[size]);
        byte[] bottom = in.readNBytes(first[size]);
        for (int i = 0; i < alternatives.length; i++) {
            alternatives[i] = (top[i] & 0xff) << 16 | (middle[i] & 0xff) << 8 | (bottom[i] & 0xff);
        }
    }

    /** @param file its content as the builder wrote it, packed */
    static AlternativeTable read(InputStream file, Charset charset) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16))) {
            return new AlternativeTable(in, charset);
        }
    }

    /** Where each of several rows of these lengths begins, and where the last one ends. */
    private static int[] sums(byte[] lengths) {
        int[] sums = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            sums[i + 1] = sums[i] + (lengths[i] & 0xff);
        }
        return sums;
    }

    /** What may have been meant for a word, by its key, in alphabetical order; null where that was not worked out. */
    @Nullable
    List<Alternative> of(String key) {
        int word = find(key.getBytes(charset));
        if (word < 0 || !word(word).equals(key)) { // the charset may lack one of its letters
            return null;
        }
        List<Alternative> found = new ArrayList<>(first[word + 1] - first[word]);
        for (int i = first[word]; i < first[word + 1]; i++) {
            found.add(new Alternative(term(alternatives[i]), KINDS[kinds[i]], costs[costOf[i]]));
        }
        return List.copyOf(found);
    }

    private Term term(int word) {
        String key = word(word);
        WordClass known = classes[classOf[word]];
        return new Term(key, levels[word], NGrams.text(key), known.hash, known.marked, known.isUnknown);
    }

    /** How many words it has. */
    int size() {
        return levels.length;
    }

    /** A word by its number. */
    String word(int word) {
        return new String(letters, starts[word], starts[word + 1] - starts[word], charset);
    }

    private int find(byte[] key) {
        int low = 0;
        int high = levels.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(letters, starts[middle], starts[middle + 1], key, 0, key.length);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }
}
