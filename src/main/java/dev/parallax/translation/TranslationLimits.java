package dev.parallax.translation;

/**
 * How much one call to an engine takes.
 *
 * @param texts most texts in one call
 * @param characters most UTF-16 code units in one call, all texts together
 */
public record TranslationLimits(int texts, int characters) {

    public static final TranslationLimits NONE = new TranslationLimits(Integer.MAX_VALUE, Integer.MAX_VALUE);

    public TranslationLimits {
        if (texts < 1 || characters < 1) {
            throw new IllegalArgumentException(
                    "Limits are 1 or more, not " + texts + " texts, " + characters + " characters");
        }
    }
}
