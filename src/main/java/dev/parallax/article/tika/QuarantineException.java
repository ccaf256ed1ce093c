package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;

/** Ends the reading of one entry, for a reason that a person can act on. Never leaves the package. */
final class QuarantineException extends RuntimeException {

    private final transient QuarantineReason reason;

    QuarantineException(QuarantineReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    QuarantineReason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
