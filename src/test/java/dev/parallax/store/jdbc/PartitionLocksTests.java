package dev.parallax.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PartitionLocksTests {

    private final DataSource database = TestPostgres.emptyStore();

    @Test
    void aPartitionHasOneWorkerUntilItLetsGo() throws SQLException {
        try (PartitionLocks one = new PartitionLocks(database);
                PartitionLocks two = new PartitionLocks(database)) {
            assertThat(one.take(7)).isTrue();
            assertThat(one.take(7)).isFalse();
            assertThat(two.take(7)).isFalse();
            assertThat(two.take(8)).isTrue();
            assertThat(two.held()).containsExactlyInAnyOrder(7L, 8L);

            one.release(7);
            assertThat(two.held()).containsExactly(8L);
            assertThat(two.take(7)).isTrue();
        }
    }

    @Test
    void whatAProcessHadIsFreeWhenItsConnectionEnds() throws SQLException {
        try (PartitionLocks one = new PartitionLocks(database);
                PartitionLocks two = new PartitionLocks(database)) {
            assertThat(one.take(7)).isTrue();
            breakConnections("pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory')");
            assertThat(two.take(7)).isTrue();
            one.release(7);
            assertThat(two.held()).containsExactly(7L);
            assertThat(one.take(8)).isTrue();
        }
    }

    private void breakConnections(String which) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE " + which
                    + " AND datname = current_database()");
            statement.execute("SELECT pg_sleep(0.2)");
        }
    }
}
