package dev.parallax.article.web;

/**
 * A run of text and whether it belongs to the article.
 *
 * @param logOdds that it does, taken by itself
 * @param features by {@link Feature#ordinal()}
 */
record JudgedBlock(PageBlock block, boolean kept, double logOdds, float[] features) {

    boolean isTitle() {
        return features[Feature.IS_TITLE.ordinal()] > 0;
    }

    boolean isDescription() {
        return features[Feature.IS_DESCRIPTION.ordinal()] > 0;
    }
}
