package dev.parallax.language.lingua;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import it.unimi.dsi.fastutil.longs.Long2FloatOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2FloatOpenHashMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lingua's n-grams of one length in one language, out of its own files: letters packed into numbers take a fifth of the time
 * to load, and of the memory, that Lingua's strings take. Loaded when first asked for, then only read; safe for use by several threads.
 */
final class NGramModel {

    /** Letters. */
    static final int LONGEST = 5;

    /** Five letters of so many bits are one number. */
    private static final int BITS = 12;

    private static final List<String> FILES = List.of("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams");

    /** By language and length. */
    private static final @Nullable NGramModel[][] LOADED = new @Nullable NGramModel[Language.values().length][LONGEST];

    /** No logarithm of a probability: the n-gram was never seen. */
    static final float UNSEEN = 1;

    private final Long2FloatOpenHashMap ln;

    /** Of the few n-grams with a letter that takes more bits: a ligature, a Vietnamese or Chinese letter. */
    private final Object2FloatOpenHashMap<String> lnOfOthers = new Object2FloatOpenHashMap<>(0);

    /** @param file as Lingua has it; empty for a language that its letters alone tell */
    private NGramModel(byte[] file) {
        ln = new Long2FloatOpenHashMap(count(file));
        ln.defaultReturnValue(UNSEEN);
        lnOfOthers.defaultReturnValue(UNSEEN);
        if (file.length == 0) {
            return;
        }
        int end = lastIndexOf(file, '}', lastIndexOf(file, '}', file.length));
        int at = indexOf(file, '{', 1) + 1;
        while (at < end) { // "numerator/denominator":"n-gram n-gram …"
            int slash = indexOf(file, '/', at);
            int quote = indexOf(file, '"', slash);
            float probability = (float) number(file, at + 1, slash) / number(file, slash + 1, quote);
            at = add(file, indexOf(file, '"', quote + 1) + 1, (float) Math.log(probability));
        }
    }

    /** How many n-grams a file has: all but the first of an entry stand behind a space, and an entry has four quotation marks. */
    private static int count(byte[] file) {
        int spaces = 0;
        int quotes = 0;
        for (byte letter : file) {
            spaces += letter == ' ' ? 1 : 0;
            quotes += letter == '"' ? 1 : 0;
        }
        return spaces + quotes / 4;
    }

    /** @param length of its n-grams, in letters */
    static NGramModel of(Language language, int length) {
        @Nullable NGramModel[] models = LOADED[language.ordinal()];
        NGramModel model = models[length - 1]; // only read from then on: seen whole or not at all
        return model == null ? load(language, length, models) : model;
    }

    private static NGramModel load(Language language, int length, @Nullable NGramModel[] models) {
        synchronized (models) {
            NGramModel model = models[length - 1];
            if (model == null) {
                model = read(language, length);
                models[length - 1] = model;
            }
            return model;
        }
    }

    private static NGramModel read(Language language, int length) {
        String name = "/language-models/" + language.getIsoCode639_1() + "/" + FILES.get(length - 1) + ".json";
        try (InputStream in = LanguageDetector.class.getResourceAsStream(name)) {
            return new NGramModel(in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Lingua's file " + name + " cannot be read", e);
        }
    }

    /** ln of the probability of the n-gram with which a text begins, or {@link #UNSEEN}. */
    float ln(String text, int length) {
        long packed = 0;
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            if (letter >= 1 << BITS) {
                return lnOfOthers.getFloat(text.substring(0, length));
            }
            packed = packed << BITS | letter;
        }
        return ln.get(packed);
    }

    /** Adds the n-grams from there up to the next quotation mark, and returns where what is behind it begins. */
    private int add(byte[] file, int from, float probability) {
        int start = from;
        int i = from;
        long packed = 0;
        boolean fits = true;
        for (boolean ended = false; !ended; i++) {
            int letter = file[i] & 0xff;
            if (letter == ' ' || letter == '"') {
                if (fits) {
                    ln.put(packed, probability);
                } else {
                    lnOfOthers.put(new String(file, start, i - start, UTF_8), probability);
                }
                start = i + 1;
                packed = 0;
                fits = true;
                ended = letter == '"';
            } else if (letter < 0x80) {
                packed = packed << BITS | letter;
            } else if (letter >= 0xc0 && letter < 0xe0) { // the first of two bytes
                packed = packed << BITS | (letter & 0x1f) << 6 | (file[++i] & 0x3f);
            } else {
                fits = false;
            }
        }
        return i + 1;
    }

    private static long number(byte[] file, int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + file[i] - '0';
        }
        return number;
    }

    private static int indexOf(byte[] file, char wanted, int from) {
        int at = from;
        while (file[at] != wanted) {
            at++;
        }
        return at;
    }

    private static int lastIndexOf(byte[] file, char wanted, int before) {
        int at = before - 1;
        while (file[at] != wanted) {
            at--;
        }
        return at;
    }
}
