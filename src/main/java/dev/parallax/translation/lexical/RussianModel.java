package dev.parallax.translation.lexical;

import static java.nio.charset.StandardCharsets.UTF_8;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.zip.GZIPInputStream;

/**
 * How Russian words follow each other, as it lies in memory: a model of the words themselves, and one of their grammatical
 * classes, which knows agreement and government of words that were never seen side by side. Read once, never changed.
 */
final class RussianModel {

    static final String RESOURCE = "russian-model.gz";
    static final String FORMAT = "parallax-russian-model-1";

    final LanguageModel words;
    final LanguageModel classes;
    private final Object2IntOpenHashMap<String> classIds;
    /** By the word's number, one more than the class; 0 for what was never asked for. */
    private final AtomicIntegerArray classOf;

    private RussianModel(InputStream input, int vocabulary) throws IOException {
        String format = new String(Column.read(input).bytes(), UTF_8);
        if (!format.equals(FORMAT)) {
            throw new IOException("The model is of format " + format + ", not " + FORMAT + ": build it again");
        }
        String[] labels = new String(Column.read(input).bytes(), UTF_8).split("\n");
        classIds = new Object2IntOpenHashMap<>(labels.length);
        classIds.defaultReturnValue(LexiconData.UNKNOWN);
        for (int i = 0; i < labels.length; i++) {
            classIds.put(labels[i], i);
        }
        classes = new LanguageModel(input, labels.length);
        words = new LanguageModel(input, vocabulary);
        classOf = new AtomicIntegerArray(vocabulary);
    }

    /** @param vocabulary how many Russian words the lexicon numbers */
    static RussianModel load(int vocabulary) {
        try (InputStream file = Objects.requireNonNull(RussianModel.class.getResourceAsStream(RESOURCE), RESOURCE);
                InputStream input = new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)) {
            return new RussianModel(input, vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the embedded model " + RESOURCE, e);
        }
    }

    /**
     * The number of the grammatical class of a token.
     *
     * @param id the token's number in the lexicon; what that does not know is looked up each time
     */
    int classOf(int id, String key) {
        if (id == LexiconData.UNKNOWN) {
            return classIds.getInt(WordClasses.label(key));
        }
        int known = classOf.get(id);
        if (known == 0) {
            known = classIds.getInt(WordClasses.label(key)) + 1;
            classOf.set(id, known);
        }
        return known - 1;
    }
}
