package dev.parallax.finding.lexis;

/**
 * How much a run of letters looks like a word of the language: trigrams of letters in the words of a list. Immutable, safe
 * for use by several threads.
 */
public final class LetterModel {

    /** Letters are told apart by these many low bits: those of one alphabet, and the hyphen and apostrophe. */
    private static final int LETTERS = 64;

    private static final int BORDER = 0;
    private static final int FIRST_MORE = 33;

    /** A letter that no word has there counts as if it had been seen so often. */
    private static final double UNSEEN = 0.1;

    /** How many letters are told apart beside those that {@link #letter(char)} knows. */
    private static final int MOST_MORE = 62 - FIRST_MORE;

    private final int[] more;

    private final float[] surprise = new float[LETTERS * LETTERS * LETTERS];

    /** @param plain whether the language has letters beside those of English or Russian, which are told apart then */
    LetterModel(LetterTree words, boolean plain) {
        this.more = plain
                ? words.letters()
                        .filter(letter -> !isBasic(letter))
                        .limit(MOST_MORE)
                        .toArray()
                : new int[0];
        int[] counts = new int[LETTERS * LETTERS * LETTERS];
        count(words, 0, BORDER, BORDER, counts);
        for (int pair = 0; pair < LETTERS * LETTERS; pair++) {
            double all = 0;
            for (int letter = 0; letter < LETTERS; letter++) {
                all += counts[pair * LETTERS + letter];
            }
            for (int letter = 0; letter < LETTERS; letter++) {
                surprise[pair * LETTERS + letter] =
                        (float) -Math.log((counts[pair * LETTERS + letter] + UNSEEN) / (all + UNSEEN * LETTERS));
            }
        }
    }

    /** The greatest surprise that a letter of the word makes after the two before it, in nats. */
    public double worst(String key) {
        double worst = 0;
        for (int i = 0; i <= key.length(); i++) {
            worst = Math.max(worst, at(key, i));
        }
        return worst;
    }

    /** The mean surprise of its letters, in nats. */
    public double mean(String key) {
        double sum = 0;
        for (int i = 0; i <= key.length(); i++) {
            sum += at(key, i);
        }
        return sum / (key.length() + 1);
    }

    private double at(String key, int index) {
        return surprise[(letter(key, index - 2) * LETTERS + letter(key, index - 1)) * LETTERS + letter(key, index)];
    }

    private int letter(String key, int index) {
        return index < 0 || index >= key.length() ? BORDER : letter(key.charAt(index));
    }

    private int letter(char letter) {
        for (int i = 0; i < more.length; i++) {
            if (more[i] == letter) {
                return FIRST_MORE + i;
            }
        }
        return switch (letter) {
            case '-' -> 62;
            case '\'' -> 63;
            case 'ё' -> 6; // as е
            default -> (letter >= 'а' && letter <= 'я' ? letter - 'а' : letter & 31) + 1;
        };
    }

    private static boolean isBasic(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'а' && letter <= 'я') || "ё-'".indexOf(letter) >= 0;
    }

    /** Counts each way through the letters once for each place where a word may go on or end. */
    private int count(LetterTree tree, int node, int before, int last, int[] counts) {
        int words = tree.level(node) >= 0 ? 1 : 0;
        if (words > 0) {
            counts[(before * LETTERS + last) * LETTERS + BORDER]++;
        }
        for (int arc = tree.from(node); arc < tree.to(node); arc++) {
            int letter = letter(tree.written(arc));
            int below = count(tree, tree.target(arc), last, letter, counts);
            counts[(before * LETTERS + last) * LETTERS + letter] += below;
            words += below;
        }
        return words;
    }
}
