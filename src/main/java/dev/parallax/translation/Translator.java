package dev.parallax.translation;

import java.util.List;

/**
 * A translation engine: the extension point of Parallax.
 *
 * <p>The job file names the engine by its {@linkplain #id() id}. Implementations are safe for use by several threads.
 * They never hand back a text as its own translation for want of a better: what could not be translated is
 * {@link TranslationResult.Untranslated}, with the reason.
 */
public interface Translator {

    /** The name by which a job chooses this engine; lower case, stable. */
    String id();

    /** The model or version that translates, stored with every translation; empty when the engine does not tell. */
    String model();

    /** Whether this engine translates in that direction. */
    boolean supports(LanguagePair pair);

    /** How much one call takes; the caller cuts batches to it. */
    TranslationLimits limits();

    /**
     * Translates the texts.
     *
     * @return one result for each text, in the order of the request
     * @throws TranslationException when the call as a whole failed; its kind says what the caller may do
     */
    List<TranslationResult> translate(TranslationRequest request);
}
