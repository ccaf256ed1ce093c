package dev.parallax.store.jdbc;

import dev.parallax.store.ComparisonStoreContract;
import java.time.Clock;

class PostgresComparisonStoreTests extends ComparisonStoreContract {

    PostgresComparisonStoreTests() {
        super(TestPostgres.emptyStore(), database -> new JdbcComparisonStore(database, Clock.systemUTC()));
    }
}
