package dev.parallax.report.decisions;

import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import org.jspecify.annotations.Nullable;

/** A file that holds something else than decisions. It tells what, where, and what should be there. */
public final class RefusedDecisions extends IllegalArgumentException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    RefusedDecisions(Message explanation, @Nullable Throwable cause) {
        super(Messages.english(explanation), cause);
        this.explanation = explanation;
    }

    @Override
    public Message explanation() {
        return explanation;
    }
}
