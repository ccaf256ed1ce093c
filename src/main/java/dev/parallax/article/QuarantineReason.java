package dev.parallax.article;

import dev.parallax.message.Message;
import java.util.Locale;

/** Why a file or entry gave no article. */
public enum QuarantineReason {
    /** The parser gave up on it, or the file system did. */
    UNREADABLE,
    /** No bytes, or no text. */
    EMPTY,
    ENCRYPTED,
    /** It ends before its format says that it does. */
    TRUNCATED,
    /** Over the job's limit, before or after unpacking. */
    TOO_LARGE,
    /** It unpacks to far more than it is. */
    ARCHIVE_BOMB,
    /** An entry's name leads out of its archive. */
    UNSAFE_PATH,
    /** Only pictures of text. */
    NEEDS_OCR,
    /** Reading took longer than the job allows. */
    TIMED_OUT,
    /** It was listed, and gone when it was to be read. */
    VANISHED,
    /** A format that the job does not read. */
    UNSUPPORTED,
    /** It was read, but nothing in it is an article. */
    NO_ARTICLE,
    /** It was read, but the store refuses what it holds. */
    NOT_STORED;

    /** What it is called. */
    public Message label() {
        return Message.of("rule.quarantine." + key());
    }

    /** What to do about such a file. */
    public Message remedy() {
        return Message.of("rule.remedy." + key());
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
