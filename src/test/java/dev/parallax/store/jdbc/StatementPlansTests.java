package dev.parallax.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.Paragraph;
import dev.parallax.article.ParagraphRole;
import dev.parallax.article.SourceFile;
import dev.parallax.article.TextSpan;
import dev.parallax.language.ArticleLanguage;
import dev.parallax.language.DetectedLanguage;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.FileReading;
import dev.parallax.store.ReadFile;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the store is asked for each single file is answered from that file's rows. A statement that looks at all files of a source
 * gives the same and is quick in every small store; in one of 20,000 files it takes a second, for each of them.
 */
class StatementPlansTests {

    /** With fewer, every way to read a table is as good as another. */
    private static final int FILES = 100;

    private static final int NIGHTS = 3;

    /** One table that a statement reads, in HSQLDB's words, up to the rows that an index gives. */
    private static final Pattern TABLE_READ =
            Pattern.compile("table=(\\w+).*?access=([\\w ]+).*?(?=other condition|table=|$)");

    /** Columns of which few rows have the same value, or of all articles of a day at most. */
    private static final Pattern NARROW =
            Pattern.compile("\\.(?:ID|LOCATION|FILE_LOCATION|NUMBER|ARTICLE_ID|IDENTITY|DAY_PRINTED)\\b");

    private static final Pattern INSERTS_ROW = Pattern.compile("INSERT INTO \\w+ \\([^)]*\\)\\s+VALUES");

    @Test
    void whatIsAskedForOneFileIsFoundByAnIndexOfFiles(@TempDir Path folder) {
        try (StoreDatabase database = open(folder)) {
            ComparisonStore store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
            new TransactionTemplate(new JdbcTransactionManager(database.dataSource())).executeWithoutResult(status -> {
                for (int night = 0; night < NIGHTS; night++) {
                    storeAll(store, night);
                }
            });
        }
        try (StoreDatabase database = open(folder)) { // anew, as each night does: HSQLDB's plans are others then
            Set<String> asked = new LinkedHashSet<>();
            ComparisonStore listened =
                    new JdbcComparisonStore(new Listened(database.dataSource(), asked), Clock.systemUTC());
            long run = listened.runs().begin("nightly", "en").id();
            asked.clear();
            storeOne(listened, run, reading(0, NIGHTS));
            storeOne(listened, run, reading(FILES, 0));
            listened.articles().saveUnchanged(run, reading(1, 2).file());

            assertThat(asked).hasSizeGreaterThan(10);
            JdbcTemplate plain = new JdbcTemplate(database.dataSource());
            assertThat(asked)
                    .allSatisfy(
                            sql -> assertThat(widelyRead(sql, plain)).as(sql).isEmpty());
        }
    }

    private static StoreDatabase open(Path folder) {
        return StoreDatabase.embedded(folder, Message.plain("a test"), 2);
    }

    private static void storeAll(ComparisonStore store, int night) {
        long run = store.runs().begin("nightly", "en").id();
        for (int file = 0; file < FILES; file++) {
            storeOne(store, run, reading(file, night));
        }
    }

    private static void storeOne(ComparisonStore store, long run, FileReading reading) {
        store.articles().knows(reading.file(), "other");
        store.files().keep(run, reading);
        store.articles().save(run, Objects.requireNonNull(reading.read()));
        store.articles().stamp(reading.file(), "7/then");
        store.files().remove(run, reading.number());
    }

    /** The tables of which the statement looks at more than a few rows, with how it reads them. */
    private static List<String> widelyRead(String sql, JdbcTemplate database) {
        if (INSERTS_ROW.matcher(sql).lookingAt()) {
            return List.of();
        }
        String plan = String.join(
                " ", database.query("EXPLAIN PLAN FOR " + sql, statement -> {}, (row, n) -> row.getString(1)));
        List<String> reads =
                TABLE_READ.matcher(plan).results().map(MatchResult::group).toList();
        assertThat(reads).as("what is read by %s%n%s", sql, plan).isNotEmpty();
        return reads.stream()
                .filter(read ->
                        !read.contains("INDEX PRED") || !NARROW.matcher(read).find())
                .toList();
    }

    private static FileReading reading(int number, int revision) {
        SourceFile file = new SourceFile("agency", number + ".txt", Path.of("unused"));
        String text = "Текст " + number + " в редакции " + revision;
        Article article = new Article(
                "agency",
                file.location(),
                Columns.hash(text),
                "text/plain",
                "UTF-8",
                ArticleMetadata.NONE,
                List.of(new Paragraph(0, ParagraphRole.BODY, text, List.of(new TextSpan(0, text.length())))),
                List.of());
        DetectedLanguage russian = new DetectedLanguage("ru", 1);
        ReadFile.Entry entry = new ReadFile.ReadArticle(article, new ArticleLanguage(russian, List.of(russian)));
        return new FileReading(number, file, new ReadFile(file, Columns.hash(text), List.of(entry)));
    }

    /** Notes each statement that is prepared. */
    private static final class Listened extends DelegatingDataSource {

        private final Set<String> asked;

        Listened(DataSource database, Set<String> asked) {
            super(database);
            this.asked = asked;
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, given) -> {
                        if (method.getName().equals("prepareStatement")) {
                            asked.add((String) given[0]);
                        }
                        return method.invoke(connection, given);
                    });
        }
    }
}
