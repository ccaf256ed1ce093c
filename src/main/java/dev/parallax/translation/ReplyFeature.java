package dev.parallax.translation;

import dev.parallax.message.Message;
import java.util.Locale;

/** A difference between a text and a reply, and the clause that reports it to a person. Its value is 0 where a reply is a plain translation. */
enum ReplyFeature {
    LONGER,
    SHORTER,
    SENTENCES,
    LINES,
    FOREIGN,
    OTHER_SCRIPT,
    ECHO,
    SIGNS,
    RUN,
    REPEATED,
    DOUBLED,
    MISSED,
    MISSED_MASS,
    ADDED,
    FIRST_ADDED,
    LAST_ADDED,
    LEAD_IN,
    CLOSING,
    INNER_ADDED,
    SHORT_AND_MISSED,
    LONG_AND_ADDED,
    UNRELATED,
    HEAD_MISSED,
    TAIL_MISSED,
    ABOUT_WORK,
    TO_PERSON,
    UNKNOWN,
    PLAIN_WORDS,
    CAPITALS,
    WORD_LENGTH,
    START,
    END,
    SMALL_START,
    OPEN_END,
    QUESTIONS,
    EXCLAIMS,
    COLONS,
    BRACKETS,
    QUOTES,
    QUOTES_LOST,
    NUMBERS_ADDED,
    NUMBERS_LOST;

    /** One clause that reports it to a person. */
    Message words() {
        return Message.of("finding.doubt." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
