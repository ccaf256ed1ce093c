package dev.parallax.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.message.Message;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.ParagraphTranslation;
import dev.parallax.store.TranslationTarget;
import dev.parallax.translation.LanguagePair;
import dev.parallax.translation.Translation;
import dev.parallax.translation.TranslationOrigin;
import dev.parallax.translation.TranslationResult;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two partitions that have articles of the same stories, and the same texts, at the same time. */
class TranslatingTogetherTests {

    private static final int ROUNDS = 20;
    private static final int STORIES = 12;
    private static final LanguagePair PAIR = new LanguagePair("ru", "en");

    private final Path folder;

    TranslatingTogetherTests(@TempDir Path folder) {
        this.folder = folder;
    }

    private StoreDatabase open(String kind) {
        return kind.equals("HSQLDB")
                ? StoreDatabase.embedded(folder.resolve("store"), Message.plain("a test"), 6)
                : StoreDatabase.postgres(TestPostgres.newDatabase(), "", "", Message.plain("a test"), 6);
    }

    /** The one has a story's first article where the other has its last story's: each story's row is wanted by both. */
    @ParameterizedTest
    @ValueSource(strings = {"HSQLDB", "PostgreSQL"})
    void articlesOfTheSameStoriesAreStored(String kind) throws Exception {
        try (StoreDatabase database = open(kind)) {
            ComparisonStore store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
            JdbcTemplate jdbc = new JdbcTemplate(database.dataSource());
            long run = store.runs().begin("night", "en").id();
            stories(jdbc, run);
            for (int round = 0; round < ROUNDS; round++) {
                jdbc.update("UPDATE story SET checked = content");
                together(
                        database.dataSource(),
                        () -> store.translations().save(run, new TranslationTarget("en", "settings"), translations(0)),
                        () -> store.translations()
                                .save(run, new TranslationTarget("en", "settings"), translations(STORIES)));
                assertThat(jdbc.queryForList("SELECT id FROM story WHERE checked IS NOT NULL"))
                        .isEmpty();
            }
            assertThat(jdbc.queryForList("SELECT number FROM translation")).hasSize(2 * STORIES);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HSQLDB", "PostgreSQL"})
    void theSameTextsAreRemembered(String kind) throws Exception {
        try (StoreDatabase database = open(kind)) {
            ComparisonStore store = new JdbcComparisonStore(database.dataSource(), Clock.systemUTC());
            long run = store.runs().begin("night", "en").id();
            JdbcTranslationMemory memory = new JdbcTranslationMemory(
                    database.dataSource(),
                    new JdbcTransactionManager(database.dataSource()),
                    run,
                    "engine",
                    "settings");
            List<Translation> texts = new ArrayList<>(IntStream.range(0, STORIES)
                    .mapToObj(n -> new Translation(
                            PAIR,
                            "Текст " + n,
                            new TranslationResult.Translated("Text " + n, 1, List.of()),
                            new TranslationOrigin("engine", "1", ""),
                            Instant.EPOCH,
                            List.of()))
                    .toList());
            List<Translation> backwards = new ArrayList<>(texts);
            Collections.reverse(backwards);
            for (int round = 0; round < ROUNDS; round++) {
                together(database.dataSource(), () -> memory.remember(texts), () -> memory.remember(backwards));
            }
            assertThat(new JdbcTemplate(database.dataSource())
                            .queryForList("SELECT source_text FROM translation_memory"))
                    .hasSize(STORIES);
            assertThat(memory.spent()).isEqualTo(10 * 7 + 2 * 8);
        }
    }

    /** Each story has a Russian article of both partitions, in opposite order. */
    private static void stories(JdbcTemplate jdbc, long run) {
        jdbc.update(
                "INSERT INTO source_file (id, source, location, file_hash, run_id) VALUES (1, 'a', 'a', '', ?)", run);
        for (int story = 0; story < STORIES; story++) {
            jdbc.update(
                    "INSERT INTO story (id, story_key, content, run_id) VALUES (?, ?, 'c', ?)",
                    story,
                    "story-" + story,
                    run);
        }
        for (int article = 0; article < 2 * STORIES; article++) {
            jdbc.update("""
                    INSERT INTO article (id, identity, plain_heading, revision, is_current, source_file_id, source,
                        location, content_hash, media_type, charset, lang, lang_margin, heading, alternates, remarks, run_id)
                    VALUES (?, ?, '', 1, TRUE, 1, 'a', 'a', '', '', '', 'ru', 1, '', '{}', '[]', ?)
                    """, article, "article-" + article, run);
            jdbc.update("""
                    INSERT INTO paragraph (article_id, number, role, text, segments, lang, lang_margin)
                    VALUES (?, 0, 'BODY', 'Текст', '0-5', 'ru', 1)
                    """, article);
            jdbc.update(
                    "INSERT INTO story_edition (article_id, story_id) VALUES (?, ?)",
                    article,
                    article < STORIES ? article : 2 * STORIES - 1 - article);
        }
    }

    private static Map<Long, List<ParagraphTranslation>> translations(long from) {
        Map<Long, List<ParagraphTranslation>> translations = new LinkedHashMap<>();
        for (long article = from; article < from + STORIES; article++) {
            translations.put(
                    article,
                    List.of(new ParagraphTranslation(
                            0,
                            new TranslationResult.Translated("Text", 1, List.of()),
                            "engine",
                            "1",
                            List.of(),
                            false,
                            false)));
        }
        return translations;
    }

    /** Each in a transaction of its own, begun at the same moment. */
    private static void together(DataSource database, Runnable one, Runnable other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            List<Future<?>> both = new ArrayList<>();
            for (Runnable work : List.of(one, other)) {
                both.add(threads.submit(() -> {
                    start.await();
                    new TransactionTemplate(new JdbcTransactionManager(database))
                            .executeWithoutResult(status -> work.run());
                    return null;
                }));
            }
            for (Future<?> each : both) {
                each.get(1, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
