package dev.parallax.translation.local;

/** Models that have lost their way say the same few tokens over and over. */
public final class Loops {

    /** Shorter loops are figures of speech, or of a table. */
    private static final int LOOPS = 6;

    private static final int LONGEST_LOOP = 12;

    private Loops() {}

    /** Whether the tokens end in the same few over and over. */
    public static boolean end(int[] tokens) {
        for (int length = 1; length <= LONGEST_LOOP && length * LOOPS < tokens.length; length++) {
            boolean loop = true;
            for (int i = 1; i <= length * (LOOPS - 1) && loop; i++) {
                loop = tokens[tokens.length - i] == tokens[tokens.length - i - length];
            }
            if (loop) {
                return true;
            }
        }
        return false;
    }
}
