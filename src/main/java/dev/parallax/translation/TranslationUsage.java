package dev.parallax.translation;

/**
 * What a run asked of its engine.
 *
 * @param texts distinct texts handed in, counted per call of the run
 * @param fromMemories of these, found in the memories that are asked first
 * @param recalled of these, translated by the same origin in this or an earlier night
 * @param translated of these, translated by the engine now
 * @param untranslated of these, what has no words and what the engine refuses, each with its reason
 * @param pending of these, left for another night
 * @param requests calls of the engine, the failed ones too
 * @param characters Unicode code points that the engine took
 */
public record TranslationUsage(
        long texts,
        long fromMemories,
        long recalled,
        long translated,
        long untranslated,
        long pending,
        long requests,
        long characters) {}
