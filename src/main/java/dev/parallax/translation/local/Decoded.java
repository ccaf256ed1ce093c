package dev.parallax.translation.local;

/**
 * A translation, or an attempt at one.
 *
 * @param tokens without the first and the one that ends it
 * @param failure why they are no translation; empty when they are one
 */
public record Decoded(int[] tokens, String failure) {

    /** What has not been tried. */
    static final Decoded NOTHING = new Decoded(new int[0], "");
}
