package dev.parallax.store;

/**
 * What a night translates into, and how. What an engine left untranslated with other settings is still to translate.
 *
 * @param language BCP 47 tag
 * @param settings hash of everything that an engine's refusal may hang on: engine, model, options, limits
 */
public record TranslationTarget(String language, String settings) {}
