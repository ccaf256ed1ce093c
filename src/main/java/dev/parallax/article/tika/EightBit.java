package dev.parallax.article.tika;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/** Tells the eight-bit charsets of Russian, and windows-1252, from each other by the letters that they make of bytes. */
final class EightBit {

    /** In this order a tie is settled. */
    static final List<Charset> CYRILLIC = Stream.of("windows-1251", "KOI8-U", "IBM866", "ISO-8859-5", "x-MacCyrillic")
            .map(Charset::forName)
            .toList();

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final char CYRILLIC_LETTER = '\u044f';

    /** On {@link Plausibility}'s scale. */
    private static final double FAR_MORE = 0.3;

    private EightBit() {}

    /** In which the bytes look most like a language; windows-1252 where nothing speaks for another. */
    static Charset guess(byte[] sample) {
        Charset best = WINDOWS_1252;
        double bestScore = Plausibility.latin(new String(sample, WINDOWS_1252));
        for (Charset charset : CYRILLIC) {
            double score = Plausibility.cyrillic(new String(sample, charset));
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether a Cyrillic charset was named and another one makes far more of the bytes. */
    static boolean isMistaken(Charset named, byte[] sample) {
        boolean cyrillic = named.canEncode()
                && named.newEncoder().maxBytesPerChar() == 1
                && named.newEncoder().canEncode(CYRILLIC_LETTER);
        if (!cyrillic) {
            return false;
        }
        Charset best = guess(sample);
        return CYRILLIC.contains(best)
                && Plausibility.cyrillic(new String(sample, best))
                        > Plausibility.cyrillic(new String(sample, named)) + FAR_MORE;
    }
}
