package dev.parallax.finding.context;

import org.jspecify.annotations.Nullable;

/** A place between words, and how well others would fit there. Immutable, safe for use by several threads. */
public final class Gap {

    private static final long NOTHING = NGrams.text("");

    private final NGrams ngrams;
    private final Term before;
    private final Term after;
    private final Term secondAfter;
    private final long wordsBefore;
    private final long classesBefore;

    Gap(NGrams ngrams, Term[] around) {
        this.ngrams = ngrams;
        before = around[1];
        after = around[2];
        secondAfter = around[3];
        wordsBefore = NGrams.hash(around[0].word(), before.word());
        classesBefore = NGrams.hash(around[0].markedClass(), before.wordClass());
    }

    /**
     * How the word fits there, as {@link ContextModel#NAMES} has it; higher fits better. The differences between two words'
     * features say which fits. Three in a row are looked up only where the two of them that the word is one of were seen: they
     * were counted together.
     */
    public double[] features(Term word) {
        double[] f = ofWords(word);
        addClasses(word, f);
        addThreeClasses(word, f);
        return f;
    }

    /**
     * The same; null where the word surely fits worse than is asked, for which less is looked up: three in a row were never
     * counted more often than two of them.
     *
     * @param least weight of the features that is asked for
     */
    public double @Nullable [] features(Term word, Weights weights, double least) {
        double[] f = ofWords(word);
        addClasses(word, f);
        f[8] = weights.isAdding(8) ? f[6] : ContextModel.UNSEEN;
        f[9] = weights.isAdding(9) ? Math.min(f[6], f[7]) : ContextModel.UNSEEN;
        f[10] = weights.isAdding(10) ? f[7] : ContextModel.UNSEEN;
        if (weights.weigh(f) < least) {
            return null;
        }
        addThreeClasses(word, f);
        return f;
    }

    /** The features of the word itself, with room for the others. */
    private double[] ofWords(Term word) {
        double[] f = new double[ContextModel.FEATURES];
        long behindOne = NGrams.hash(before.word(), word.word());
        long beforeOne = NGrams.hash(word.word(), after.word());
        f[0] = word.level(); // a quarter of a decade each
        f[1] = log(behindOne);
        f[2] = log(beforeOne);
        boolean left = f[1] != ContextModel.UNSEEN;
        boolean right = f[2] != ContextModel.UNSEEN;
        f[3] = left ? log(NGrams.longer(wordsBefore, word.word())) : ContextModel.UNSEEN;
        f[4] = left && right ? log(NGrams.longer(behindOne, after.word())) : ContextModel.UNSEEN;
        f[5] = right ? log(NGrams.longer(beforeOne, secondAfter.word())) : ContextModel.UNSEEN;
        return f;
    }

    private void addClasses(Term word, double[] f) {
        f[6] = log(NGrams.hash(before.markedClass(), word.wordClass()));
        f[7] = log(NGrams.hash(word.markedClass(), after.wordClass()));
        f[11] = log(NGrams.hash(word.markedClass(), NOTHING));
    }

    private void addThreeClasses(Term word, double[] f) {
        boolean left = f[6] != ContextModel.UNSEEN;
        boolean right = f[7] != ContextModel.UNSEEN;
        f[8] = left ? log(NGrams.longer(classesBefore, word.wordClass())) : ContextModel.UNSEEN;
        f[9] = left && right
                ? log(NGrams.hash(before.markedClass(), word.wordClass(), after.wordClass()))
                : ContextModel.UNSEEN;
        f[10] = right
                ? log(NGrams.hash(word.markedClass(), after.wordClass(), secondAfter.wordClass()))
                : ContextModel.UNSEEN;
    }

    private double log(long hash) {
        return ngrams.logCount(hash, ContextModel.UNSEEN);
    }
}
