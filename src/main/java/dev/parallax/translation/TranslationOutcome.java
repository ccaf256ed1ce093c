package dev.parallax.translation;

import dev.parallax.message.Message;

/** What became of one text in a night. */
public sealed interface TranslationOutcome {

    /**
     * The engine has said its last word on it.
     *
     * @param translation may still be an {@code Untranslated}
     */
    record Finished(Translation translation) implements TranslationOutcome {}

    /**
     * It waits for another night.
     *
     * @param reason one clause that a person understands
     */
    record Pending(Message reason) implements TranslationOutcome {

        /** For the words of an engine, which are shown as they are. */
        public Pending(String words) {
            this(Message.plain(words));
        }
    }
}
