package dev.parallax.translation;

import dev.parallax.message.Message;
import java.util.List;

/**
 * A translation engine: the extension point of Parallax.
 *
 * <p>The job file names the engine by its {@linkplain #id() id}; a {@link TranslatorFactory} makes it. Implementations
 * are safe for use by several threads. They never hand back a text as its own translation for lack of a better one: what
 * could not be translated is {@link TranslationResult.Untranslated}, with the reason. They try nothing twice and wait
 * for nothing but the reply: that is the caller's part ({@link TranslationRun}). A new one extends {@code
 * TranslatorContract} in its tests.
 */
public interface Translator extends AutoCloseable {

    /** The name by which a job chooses this engine; lower case, stable. */
    String id();

    /**
     * What translates, stored with every translation: the model, its version, and whatever else changes the wording.
     * A stored translation is used again only while this is the same. Empty when there is nothing to tell.
     */
    String model();

    /** Whether this engine translates in that direction. */
    boolean supports(LanguagePair pair);

    /** What is reported of a text in a pair that the engine does not {@linkplain #supports support}; no sentence, no full stop. */
    default Message refusal(LanguagePair pair) {
        return Message.of("finding.left.pair", id(), pair.toString());
    }

    /** How much one call takes; the caller cuts batches to it. */
    TranslationLimits limits();

    /**
     * Finds out before anything is read whether the engine is there, takes the key and knows the pair. Costs nothing,
     * or one short text where an engine has no other way to tell.
     *
     * @throws TranslationException of the kind {@code CONFIGURATION}, with what to set, when it would never work; of
     *     another kind when it does not work now
     */
    default void check(LanguagePair pair) {
        if (!supports(pair)) {
            throw new TranslationException(
                    TranslationException.Kind.CONFIGURATION,
                    Message.of("engine.unsupported", Message.sentence(refusal(pair))));
        }
    }

    /**
     * Translates the texts.
     *
     * @return one result for each text, in the order of the request
     * @throws TranslationException when the call as a whole failed; its kind says what the caller may do. A request
     *     over the limits is {@code BAD_ITEM}, never cut short.
     */
    List<TranslationResult> translate(TranslationRequest request);

    /** Gives back what the engine holds: connections, native memory. */
    @Override
    default void close() {}
}
