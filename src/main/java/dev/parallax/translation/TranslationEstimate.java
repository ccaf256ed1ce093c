package dev.parallax.translation;

/**
 * What translating some texts would cost.
 *
 * @param texts distinct texts
 * @param known of these, those that a memory has
 * @param characters Unicode code points that would go to the engine
 */
public record TranslationEstimate(long texts, long known, long characters) {

    public static final TranslationEstimate NOTHING = new TranslationEstimate(0, 0, 0);

    public TranslationEstimate plus(TranslationEstimate other) {
        return new TranslationEstimate(texts + other.texts, known + other.known, characters + other.characters);
    }
}
