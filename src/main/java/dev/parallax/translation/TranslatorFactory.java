package dev.parallax.translation;

/**
 * Makes one engine from the job's settings. An engine in a jar of its own offers one of these as a bean, by
 * auto-configuration; making is put off until a job names the engine, so an engine nobody uses needs no key.
 */
public interface TranslatorFactory {

    /** The {@linkplain Translator#id() id} of the engines that this makes. */
    String id();

    /**
     * Makes the engine, without calling it yet.
     *
     * @throws TranslationException of the kind {@code CONFIGURATION} when a setting or a key is missing or wrong, with
     *     its name and what to set
     */
    Translator create(TranslatorSettings settings);
}
