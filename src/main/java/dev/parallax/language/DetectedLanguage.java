package dev.parallax.language;

/**
 * The language of a text, and how clearly it was detected.
 *
 * @param tag BCP 47, {@code und} when it cannot be detected
 * @param margin how far the best language lies before the second, 0 to 1; the best one's own score says nothing
 */
public record DetectedLanguage(String tag, double margin) {

    /** The tag of a language that could not be detected. */
    public static final String UNDETERMINED = "und";

    public static final DetectedLanguage UNKNOWN = new DetectedLanguage(UNDETERMINED, 0);

    public DetectedLanguage {
        if (!(margin >= 0 && margin <= 1)) {
            throw new IllegalArgumentException("A margin lies between 0 and 1, not at " + margin);
        }
    }
}
