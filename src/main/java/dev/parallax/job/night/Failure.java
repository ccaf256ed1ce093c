package dev.parallax.job.night;

import dev.parallax.report.ReportException;
import dev.parallax.store.StoreException;
import dev.parallax.translation.TranslationException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.TransactionException;

/** What is told of a failure: the words of whoever knew what to do about it, or else its root. */
final class Failure {

    private Failure() {}

    static String text(List<Throwable> failures) {
        return failures.isEmpty() ? "no reason is known" : text(failures.get(0));
    }

    static String text(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException
                    || cause instanceof ReportException
                    || cause instanceof TranslationException
                    || cause instanceof SourceListing.Unlisted) {
                return String.valueOf(cause.getMessage());
            }
            root = cause;
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    /** Whether the database failed, not what was asked of it. */
    static boolean isOfStore(Throwable failure) {
        boolean ofStore = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataIntegrityViolationException || cause instanceof BadSqlGrammarException) {
                return false;
            }
            ofStore |= cause instanceof DataAccessException || cause instanceof TransactionException;
        }
        return ofStore;
    }
}
