package dev.parallax.translation;

import dev.parallax.message.Message;

/**
 * Something that makes a translation doubtful.
 *
 * @param detail one clause that a person understands, with the words or figures of the case
 */
public record TranslationIssue(Kind kind, Message detail) {

    /** What is doubtful. */
    public enum Kind {
        /** The reply is the text itself. */
        ECHO,
        /** The reply is in another language than was asked for. */
        WRONG_LANGUAGE,
        /** Far shorter than the text. */
        TRUNCATED,
        /** Far longer than the text, or going round in circles. */
        OVERLONG,
        /** A number of the text is not in the reply. */
        LOST_NUMBER,
        /** No plain translation: emoji, an excuse, talk, mark-up, the text beside its translation, half of something. */
        BOILERPLATE,
        /** A glossary's term of the text is not in the reply. */
        GLOSSARY
    }
}
