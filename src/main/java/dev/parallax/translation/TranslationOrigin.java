package dev.parallax.translation;

/**
 * What made a translation. The same origin would make it again, so it need not.
 *
 * @param engine the engine's id
 * @param model as in {@link Translator#model()}
 * @param glossary the {@linkplain Glossary#hash(LanguagePair) hash} of the terms in force; empty when there were none
 */
public record TranslationOrigin(String engine, String model, String glossary) {}
