package dev.parallax.translation.lexical;

/**
 * One way to say some neighbouring words of the source.
 *
 * @param length how many tokens of the source it covers
 * @param words the target's words in order; none when the source's are left out
 * @param ids the words' numbers in the target's vocabulary
 * @param classes the numbers of their grammatical classes; empty where there is no model of these
 * @param cost of choosing it, before the language model's; lower is better
 * @param untranslated whether the words are the source's own
 */
record Option(int length, String[] words, int[] ids, int[] classes, float cost, boolean untranslated) {

    private static final int[] NO_CLASSES = {};

    static final String[] NOTHING = {};

    Option(int length, String[] words, int[] ids, float cost, boolean untranslated) {
        this(length, words, ids, NO_CLASSES, cost, untranslated);
    }

    static Option of(int length, String[] words, LexiconData.Vocabulary vocabulary, double cost) {
        return make(length, words, vocabulary, cost, false);
    }

    static Option untranslated(int length, String[] words, LexiconData.Vocabulary vocabulary, double cost) {
        return make(length, words, vocabulary, cost, true);
    }

    /** The same at a higher cost. */
    Option dearer(double more) {
        return more == 0 ? this : new Option(length, words, ids, classes, (float) (cost + more), untranslated);
    }

    /** The same with the words' grammatical classes. */
    Option with(RussianModel model) {
        int[] found = new int[words.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = model.classOf(ids[i], idKey(words[i]));
        }
        return new Option(length, words, ids, found, cost, untranslated);
    }

    private static Option make(
            int length, String[] words, LexiconData.Vocabulary vocabulary, double cost, boolean untranslated) {
        int[] ids = new int[words.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.id(idKey(words[i]));
        }
        return new Option(length, words, ids, (float) cost, untranslated);
    }

    private static String idKey(String word) {
        return Character.isDigit(word.charAt(0)) ? Token.NUMBER_KEY : Tokenizer.key(word);
    }
}
