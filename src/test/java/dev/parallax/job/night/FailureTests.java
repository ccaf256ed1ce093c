package dev.parallax.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Messages;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionSystemException;

class FailureTests {

    @Test
    void aServerThatEndsItsConnectionsIsReported() {
        SQLException restarted = new SQLException("terminating connection due to administrator command", "57P01");
        SQLException pooled = new SQLException("Connection is closed"); // a pool's word, without a state
        assertThat(Failure.isOfConnection(new DataAccessResourceFailureException("SELECT", restarted)))
                .isTrue();
        assertThat(Failure.isOfConnection(new TransactionSystemException("JDBC rollback failed", pooled)))
                .isTrue();
        assertThat(Failure.isOfConnection(
                        new DataIntegrityViolationException("INSERT", new SQLException("duplicate key", "23505"))))
                .isFalse();
    }

    @Test
    void aValueThatNoIndexTakesIsNoFaultOfTheStores() {
        SQLException tooLarge = new SQLException("index row size 4000 exceeds maximum 2704", "54000");
        assertThat(Failure.isOfStore(new UncategorizedSQLException("INSERT", "INSERT …", tooLarge)))
                .isFalse();
        assertThat(Failure.isOfStore(
                        new DataAccessResourceFailureException("INSERT", new SQLException("disk full", "53100"))))
                .isTrue();
    }

    @Test
    void tooLittleMemoryIsToldWithWhatToDo() {
        assertThat(Messages.english(Failure.explanation(
                        List.of(new IllegalStateException(new OutOfMemoryError("Java heap space"))))))
                .startsWith("OutOfMemoryError: Java heap space, with ")
                .contains("-Xmx2g");
    }
}
