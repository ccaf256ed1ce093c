package dev.parallax.translation;

/**
 * What translating some texts would cost.
 *
 * @param texts distinct texts
 * @param known of these, those that a memory or an earlier night has
 * @param characters Unicode code points that would go to the engine
 * @param requests the fewest calls of the engine that they fit into
 */
public record TranslationEstimate(long texts, long known, long characters, long requests) {

    public static final TranslationEstimate NOTHING = new TranslationEstimate(0, 0, 0, 0);

    public TranslationEstimate plus(TranslationEstimate other) {
        return new TranslationEstimate(
                texts + other.texts, known + other.known, characters + other.characters, requests + other.requests);
    }
}
