package dev.parallax.story;

/**
 * An edition that has been matched.
 *
 * @param keys what it shares with others
 * @param translated the same of its translation; none when there is no translation
 */
record KeptEdition(EditionCard card, Keyed keys, Keyed translated) {

    static final Keyed NO_KEYS = new KeyShares(new int[0], new float[0]);

    long id() {
        return card.id();
    }

    /** Without keys that so many target editions have that they tell nothing. */
    KeptEdition telling(Nearness nearness) {
        return new KeptEdition(
                card, KeyShares.of(keys, nearness::isTelling), KeyShares.of(translated, nearness::isTelling));
    }
}
