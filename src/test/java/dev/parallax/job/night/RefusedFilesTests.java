package dev.parallax.job.night;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Extraction;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.SourceFile;
import dev.parallax.article.TextSpan;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.FileReading;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.ReadFile;
import dev.parallax.store.StoredArticle;
import dev.parallax.store.jdbc.JdbcComparisonStore;
import dev.parallax.store.jdbc.StoreDatabase;
import dev.parallax.store.jdbc.TestPostgres;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a file may carry into the store, on both databases. */
class RefusedFilesTests {

    enum Database {
        HSQLDB {
            @Override
            StoreDatabase open() {
                return StoreDatabase.inMemory(4);
            }
        },
        POSTGRESQL {
            @Override
            StoreDatabase open() {
                return StoreDatabase.postgres(TestPostgres.newDatabase(), "", "", Message.plain("a test"), 4);
            }
        };

        abstract StoreDatabase open();
    }

    @ParameterizedTest
    @EnumSource
    void aFileWhoseRowsAreRefusedCostsOnlyItself(Database kind) {
        try (StoreDatabase database = kind.open()) {
            ComparisonStore store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
            long run = store.runs().begin("nightly", "en").id();

            write(
                    store,
                    database,
                    run,
                    reading(1, "good.txt", read("good.txt", "one")),
                    reading(2, "twice.xml", read("twice.xml!/item", "two"), read("twice.xml!/item", "three")),
                    reading(3, "also-good.txt", read("also-good.txt", "four")));

            assertThat(current(store, run))
                    .extracting(stored -> stored.article().location())
                    .containsExactly("good.txt", "also-good.txt");
            assertThat(store.reader().quarantined(run)).singleElement().satisfies(refused -> {
                assertThat(refused.location()).isEqualTo("twice.xml");
                assertThat(refused.reason()).isEqualTo(QuarantineReason.NOT_STORED);
                assertThat(Messages.english(refused.detail()))
                        .startsWith("It was read, but the store refuses what it holds: ");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatIsRefusedBesideItsQuarantinedEntryIsToldOnce(Database kind) {
        try (StoreDatabase database = kind.open()) {
            ComparisonStore store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
            long run = store.runs().begin("nightly", "en").id();
            ReadFile.Entry empty = new ReadFile.NotRead(
                    new Extraction.Quarantined("a.zip!/x", QuarantineReason.EMPTY, Message.plain("No bytes.")));

            write(
                    store,
                    database,
                    run,
                    reading(1, "a.zip", empty, read("a.zip!/x", "one")),
                    reading(2, "good.txt", read("good.txt", "two")));

            assertThat(current(store, run)).hasSize(1);
            assertThat(store.reader().quarantined(run))
                    .extracting(QuarantinedFile::reason)
                    .containsExactly(QuarantineReason.NOT_STORED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoFilesMayHoldEntriesOfOneName(Database kind) {
        try (StoreDatabase database = kind.open()) {
            ComparisonStore store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
            long run = store.runs().begin("nightly", "en").id();

            write(
                    store,
                    database,
                    run,
                    reading(1, "a.zip", read("a.zip!/x", "one")),
                    reading(2, "a.zip!/x", read("a.zip!/x", "one")));

            assertThat(store.reader().quarantined(run)).isEmpty();
            assertThat(store.reader().summary(run).reading().articles()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aValueOfAnyLengthAndAnyCharacterIsStored(Database kind) {
        String author = "Анна\0 Вестник\uD83D";
        String address = "https://example.org/" + "ab3".repeat(3000);
        String location = "новости/" + "й".repeat(4000) + "/1.txt";
        try (StoreDatabase database = kind.open()) {
            ComparisonStore store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
            long run = store.runs().begin("nightly", "en").id();
            Article plain = article("long.txt", "ё", ArticleMetadata.NONE, "Дата ".repeat(5000));
            FileReading addressed = reading(
                    1,
                    "long.txt",
                    entry(article(
                            "long.txt",
                            "h1",
                            new ArticleMetadata(
                                    URI.create(address), Map.of("en", URI.create(address)), author, null, null, author),
                            "Текст\0 и ещё")));
            FileReading deep = reading(2, location, entry(article(location, "h2", ArticleMetadata.NONE, "Дата")));
            FileReading dated = reading(3, "dated.txt", entry(plain));

            store.files().add(run, "agency", List.of("long.txt", location, "dated.txt").stream());
            for (FileReading reading : List.of(addressed, deep, dated)) {
                store.files().keep(run, reading);
            }
            write(store, database, run, addressed, deep, dated);

            assertThat(store.reader().quarantined(run)).isEmpty();
            List<StoredArticle> stored = current(store, run);
            assertThat(stored).hasSize(3);
            assertThat(stored.get(0).article().metadata().author()).isEqualTo("Анна\uFFFD Вестник\uFFFD");
            assertThat(stored.get(0).article().paragraphs().get(0).text()).isEqualTo("Текст\uFFFD и ещё");
            assertThat(stored.get(0).article().metadata().canonical()).hasToString(address);
            assertThat(stored.get(0).identity()).startsWith("//example.org/ab3").hasSizeLessThan(800);
            assertThat(store.articles().knows(deep.file(), "hash")).isTrue();
            assertThat(store.files().unread(run)).isEmpty();
            store.files().add(run, "agency", List.of(location).stream());
            assertThat(store.files().unread(run)).as("the run has stored it").isEmpty();
        }
    }

    private static void write(ComparisonStore store, StoreDatabase database, long run, FileReading... files) {
        PlatformTransactionManager transactions = new JdbcTransactionManager(database.dataSource());
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> new FileWriter(store, transactions, run).write(Chunk.of(files)));
    }

    private static List<StoredArticle> current(ComparisonStore store, long run) {
        return store.articles().find(store.articles().current(run, List.of("ru")));
    }

    private static FileReading reading(long number, String location, ReadFile.Entry... entries) {
        SourceFile file = new SourceFile("agency", location, Path.of("unused"));
        return new FileReading(number, file, new ReadFile(file, "hash", List.of(entries)));
    }

    private static ReadFile.Entry read(String location, String hash) {
        return entry(article(location, hash, ArticleMetadata.NONE, "Текст."));
    }

    private static ReadFile.Entry entry(Article article) {
        DetectedLanguage russian = new DetectedLanguage("ru", 1);
        return new ReadFile.ReadArticle(
                article,
                new ArticleLanguage(
                        russian,
                        article.paragraphs().stream().map(paragraph -> russian).toList()));
    }

    private static Article article(String location, String hash, ArticleMetadata metadata, String text) {
        return new Article(
                "agency",
                location,
                hash,
                "text/plain",
                "UTF-8",
                metadata,
                List.of(new Paragraph(0, ParagraphRole.DATELINE, text, List.of(new TextSpan(0, text.length())))),
                List.of());
    }
}
