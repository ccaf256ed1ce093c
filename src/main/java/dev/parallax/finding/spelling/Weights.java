package dev.parallax.finding.spelling;

/**
 * What each of {@link ContextModel#features} weighs, learnt by {@code ContextTrainer} on lines of the corpus that the
 * n-grams were not counted on: a difference of two words' sums is the logarithm of the odds between them.
 *
 * @param confusion how much better a word must fit than the one it is often mistaken for, to be told
 * @param neighbour how much better any word one slip away must fit
 */
record Weights(double[] features, double confusion, double neighbour) {

    private static final Weights ENGLISH = new Weights(
            new double[] {0.062, 0.529, 0.530, 0.300, 0.209, 0.229, 0.010, 0.061, 0.288, 0.201, 0.249, -0.527},
            5.5,
            7.5);

    private static final Weights RUSSIAN = new Weights(
            new double[] {0.098, 0.564, 0.510, 0.176, 0.032, 0.089, 0.319, 0.273, 0.307, 0.068, 0.166, -0.612}, 5, 8);

    static Weights of(String language) {
        return language.equals("ru") ? RUSSIAN : ENGLISH;
    }

    double weigh(double[] values) {
        return ContextModel.weighed(features, values);
    }
}
