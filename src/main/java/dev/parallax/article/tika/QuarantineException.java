package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;

/** Ends the reading of one entry, for a reason that a person can act on. Never leaves the package. */
final class QuarantineException extends RuntimeException {

    private final transient QuarantineReason reason;
    private final transient Message detail;

    QuarantineException(QuarantineReason reason, Message detail) {
        super(Messages.english(detail));
        this.detail = detail;
        this.reason = reason;
    }

    QuarantineReason reason() {
        return reason;
    }

    Message detail() {
        return detail;
    }
}
