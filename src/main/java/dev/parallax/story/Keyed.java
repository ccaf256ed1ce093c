package dev.parallax.story;

/** An edition by its keys, ascending, each with how much it says of the edition. */
interface Keyed {

    /** How many there are; a key may come more than once. */
    int entries();

    /** The number of the entry's key. */
    int key(int entry);

    /** How much the entry says of the edition, the whole being 1. */
    float share(int entry);
}
