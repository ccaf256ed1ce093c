package dev.parallax.translation;

import dev.parallax.article.TextSpan;
import dev.parallax.message.Message;
import java.util.List;

/** What came of one text. */
public sealed interface TranslationResult {

    /**
     * It was translated, wholly or except for the marked words.
     *
     * @param text the translation
     * @param match how alike the memory's source and this text are, 0 to 1; 1 for an engine's own translation
     * @param untranslated the spans of {@code text} that stand there untranslated, in order
     */
    record Translated(String text, double match, List<TextSpan> untranslated) implements TranslationResult {
        public Translated {
            untranslated = List.copyOf(untranslated);
        }
    }

    /**
     * It was not translated.
     *
     * @param reason one clause that a person understands
     */
    record Untranslated(Message reason) implements TranslationResult {

        /** For the words of an engine, which are shown as they are. */
        public Untranslated(String words) {
            this(Message.plain(words));
        }
    }
}
