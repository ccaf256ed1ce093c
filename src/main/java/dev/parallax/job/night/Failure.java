package dev.parallax.job.night;

import dev.parallax.message.Explained;
import dev.parallax.message.Message;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;

/** What is reported of a failure: the words of the code that knew what to do about it, else its root cause. */
final class Failure {

    private Failure() {}

    static Message explanation(List<Throwable> failures) {
        return failures.isEmpty() ? Message.of("night.no-reason") : explanation(failures.get(0));
    }

    static Message explanation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Explained) {
                return Explained.of(cause);
            }
            if (cause instanceof OutOfMemoryError) {
                return Message.of(
                        "night.heap", root(failure), Runtime.getRuntime().maxMemory() >> 20);
            }
        }
        return Message.plain(root(failure));
    }

    /** The first cause: its kind, and the first line of what it says. */
    static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return root.getClass().getSimpleName() + ": " + message;
    }

    /** Whether the database failed, not what was asked of it. */
    static boolean isOfStore(Throwable failure) {
        boolean ofStore = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataIntegrityViolationException
                    || cause instanceof BadSqlGrammarException
                    || (cause instanceof SQLException refused && overLimit(refused))) {
                return false;
            }
            ofStore |= cause instanceof DataAccessException || cause instanceof TransactionException;
        }
        return ofStore;
    }

    /** Whether the connection to the database's server ended. */
    static boolean isOfConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotGetJdbcConnectionException
                    || cause instanceof TransactionSystemException // neither committed nor rolled back
                    || (cause instanceof SQLException lost && isOfConnection(lost))) {
                return true;
            }
        }
        return false;
    }

    /** The pool reports a connection that it has given up by a failure without a state. */
    private static boolean isOfConnection(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    /** A value too large for an index or a row is the value's fault. */
    private static boolean overLimit(SQLException refused) {
        return String.valueOf(refused.getSQLState()).startsWith("54");
    }
}
