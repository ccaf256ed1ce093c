package dev.parallax.job.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.article.Extraction;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.FileReading;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.ReadFile;
import dev.parallax.store.jdbc.JdbcComparisonStore;
import dev.parallax.store.jdbc.StoreDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FileWriterTests {

    private static final SourceFile EMPTY = new SourceFile("agency", "empty.txt", Path.of("empty.txt"));
    private static final SourceFile NEVER_SEEN = new SourceFile("agency", "lost.txt", Path.of("lost.txt"));

    @Test
    void whatIsQuarantinedStaysToldWhenTheRestOfTheChunkIsTakenBack(@TempDir Path folder) {
        try (StoreDatabase database = StoreDatabase.embedded(folder, Message.plain("a test"), 4)) {
            PlatformTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
            ComparisonStore store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
            long run = store.runs().begin("nightly", "en").id();
            FileWriter writer = new FileWriter(store, transactions, run);
            Extraction.Quarantined quarantined = new Extraction.Quarantined(
                    "empty.txt", QuarantineReason.EMPTY, Message.plain("It holds no bytes."));

            assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                        writer.write(Chunk.of(
                                new FileReading(
                                        1,
                                        EMPTY,
                                        new ReadFile(EMPTY, "hash", List.of(new ReadFile.NotRead(quarantined)))),
                                new FileReading(2, NEVER_SEEN, new ReadFile(NEVER_SEEN, "hash", List.of()))));
                        throw new IllegalStateException("the rest of the chunk");
                    }))
                    .hasMessage("the rest of the chunk");

            assertThat(store.reader().quarantined(run))
                    .extracting(QuarantinedFile::location)
                    .containsExactly("empty.txt");
            assertThat(store.articles().knows(EMPTY, "hash")).isTrue();
            assertThat(store.articles().knows(NEVER_SEEN, "hash")).isFalse();
        }
    }
}
