package dev.parallax.report;

import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import java.io.IOException;
import java.nio.file.Path;

/** A report cannot be written. The message says where, why, and what to do. */
public final class ReportException extends IOException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message explanation;

    ReportException(Path folder, IOException cause) {
        this(Message.of("night.report", folder.toString(), reason(cause)), cause);
    }

    private ReportException(Message explanation, IOException cause) {
        super(Messages.english(explanation), cause);
        this.explanation = explanation;
    }

    @Override
    public Message explanation() {
        return explanation;
    }

    /** Many kinds have no more than the file in their message. */
    private static String reason(IOException cause) {
        return cause.getClass() == IOException.class
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
