package dev.parallax.report;

import java.io.IOException;
import java.nio.file.Path;

/** A report cannot be written. The message says where, why, and what to do. */
public final class ReportException extends IOException {

    private static final long serialVersionUID = 1L;

    ReportException(Path folder, IOException cause) {
        super(
                "The report cannot be written to " + folder + " (" + reason(cause)
                        + "): free some space there, name another folder, or give this user the right to write there",
                cause);
    }

    /** Many kinds have no more than the file in their message. */
    private static String reason(IOException cause) {
        return cause.getClass() == IOException.class
                ? String.valueOf(cause.getMessage())
                : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
