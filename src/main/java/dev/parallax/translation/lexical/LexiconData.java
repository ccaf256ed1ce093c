package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * What was learnt from the parallel texts, as it lies in memory: numbered words, translations of lemmas and of short
 * phrases, and a model of English word order. Read once, never changed.
 */
final class LexiconData {

    static final String RESOURCE = "lexicon.gz";
    static final String FORMAT = "parallax-lexicon-1";

    /** A probability p is kept in a byte as -ln(p) in these steps. */
    static final float STEP = 1 / 16f;

    private static final float[] PROBABILITIES = new float[256];

    static {
        for (int cost = 0; cost < PROBABILITIES.length; cost++) {
            PROBABILITIES[cost] = (float) Math.exp(-cost * STEP);
        }
    }

    static final int BOUNDARY = 0;
    static final int UNKNOWN = 1;
    static final int WORD_BITS = 21;

    /** One language's words. */
    static final class Vocabulary {
        final String[] words;
        /** How a word is mostly written: 0 lower case, 1 Capitalised, 2 CAPITALS. */
        final byte[] casing;
        /** As a lemma, in a million words: a byte of {@link #STEP}s below a million; 0 when it is no lemma. */
        final byte[] frequency;

        private final Object2IntOpenHashMap<String> ids;

        private Vocabulary(InputStream input) throws IOException {
            words = new String(Column.read(input).bytes(), UTF_8).split("\n");
            casing = Column.read(input).bytes();
            frequency = Column.read(input).bytes();
            ids = new Object2IntOpenHashMap<>(words.length);
            ids.defaultReturnValue(UNKNOWN);
            for (int i = 0; i < words.length; i++) {
                ids.put(words[i], i);
            }
        }

        int id(String word) {
            return ids.getInt(word);
        }

        double perMillion(int id) {
            return frequency[id] == 0 ? 0 : 1e6 * probability(frequency[id]);
        }
    }

    final Vocabulary russian;
    final Vocabulary english;

    /** Russian lemma's first row, by its number; the rows end where the next lemma's begin. */
    final int[] lemmaStart;

    final int[] lemmaTarget;
    /** Probability of the English lemma given the Russian, and of the Russian given the English. */
    final byte[] lemmaForward;

    final byte[] lemmaBackward;

    /** Packed Russian words to the number of their phrase; its targets are rows {@code phraseStart[n]} up to the next's. */
    final Long2IntOpenHashMap phrases;

    final int[] phraseStart;
    /** Where a row's English words begin in {@link #targetWords}. */
    final int[] targetStart;

    final int[] targetWords;
    final byte[] phraseForward;
    final byte[] phraseBackward;
    final long[] phraseKeys;

    final LanguageModel model;

    private LexiconData(InputStream input) throws IOException {
        String format = new String(Column.read(input).bytes(), UTF_8);
        if (!format.equals(FORMAT)) {
            throw new IOException("The lexicon is of format " + format + ", not " + FORMAT + ": build it again");
        }
        russian = new Vocabulary(input);
        english = new Vocabulary(input);

        Column counts = Column.read(input);
        Column targets = Column.read(input);
        lemmaStart = new int[russian.words.length + 1];
        for (int i = 0; i < russian.words.length; i++) {
            lemmaStart[i + 1] = lemmaStart[i] + counts.number();
        }
        lemmaTarget = numbers(targets, lemmaStart[russian.words.length]);
        lemmaForward = Column.read(input).bytes();
        lemmaBackward = Column.read(input).bytes();

        int size = Column.read(input).number();
        Column lengths = Column.read(input);
        Column first = Column.read(input);
        Column rest = Column.read(input);
        Column rows = Column.read(input);
        phrases = new Long2IntOpenHashMap(size);
        phrases.defaultReturnValue(-1);
        phraseStart = new int[size + 1];
        phraseKeys = new long[size];
        int word = 0;
        for (int i = 0; i < size; i++) {
            word += first.number();
            long key = word + 1L;
            int length = lengths.number();
            for (int k = 1; k < length; k++) {
                key = key << WORD_BITS | rest.number() + 1;
            }
            phrases.put(key, i);
            phraseKeys[i] = key;
            phraseStart[i + 1] = phraseStart[i] + rows.number();
        }
        Column targetLengths = Column.read(input);
        targetStart = new int[phraseStart[size] + 1];
        for (int i = 0; i < phraseStart[size]; i++) {
            targetStart[i + 1] = targetStart[i] + targetLengths.number();
        }
        targetWords = numbers(Column.read(input), targetStart[phraseStart[size]]);
        phraseForward = Column.read(input).bytes();
        phraseBackward = Column.read(input).bytes();

        model = new LanguageModel(input, english.words.length);
    }

    static LexiconData load() {
        try (InputStream file = Objects.requireNonNull(LexiconData.class.getResourceAsStream(RESOURCE), RESOURCE);
                InputStream input = new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)) {
            return read(input);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the embedded lexicon " + RESOURCE, e);
        }
    }

    /** @param input the file's content, unpacked */
    static LexiconData read(InputStream input) throws IOException {
        return new LexiconData(input);
    }

    static int[] numbers(Column column, int count) {
        int[] numbers = new int[count];
        Arrays.setAll(numbers, i -> column.number());
        return numbers;
    }

    static float probability(byte cost) {
        return PROBABILITIES[cost & 0xFF];
    }

    /** The number of a Russian phrase; -1 when there is none. */
    int phrase(int[] words, int start, int length) {
        long key = 0;
        for (int i = 0; i < length; i++) {
            key = key << WORD_BITS | words[start + i] + 1;
        }
        return phrases.get(key);
    }
}
