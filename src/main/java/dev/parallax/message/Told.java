package dev.parallax.message;

/** A failure that can be told in any interface language; its own message is English. */
public interface Told {

    /** What went wrong, and what to do. */
    Message told();

    /** The same in English: what an exception has as its own message, for logs. */
    static String english(Message message) {
        return Messages.in(UiLanguage.EN).text(message);
    }
}
