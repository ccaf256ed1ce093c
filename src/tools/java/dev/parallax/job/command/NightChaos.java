package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import dev.parallax.store.jdbc.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Kills nights with SIGKILL, step by step, each time at a random moment of the step; lets the night that was killed so often
 * run to its end; and compares every row with an undisturbed night's: {@code ./mvnw -Pchaos verify -Dtest=NightChaos
 * -Dchaos.kills=25}.
 */
@Tag("chaos")
class NightChaos {

    private static final int KILLS = Integer.getInteger("chaos.kills", 25);
    private static final Duration LONGEST = Duration.ofMinutes(9);
    private static final int MILLIS_A_CALL = 100;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Path folder;
    private final Random random = new Random(20261122);
    private final StubEngine engine = new StubEngine(MILLIS_A_CALL);

    NightChaos(@TempDir Path folder) throws IOException {
        this.folder = folder;
    }

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    /** A database of a name. */
    private interface Database {

        String key(String name);

        /** To look at what a process left behind, which stays as it was. */
        Connection look(String name) throws SQLException, IOException;
    }

    @Test
    void aKilledNightOnHsqldbEndsLikeAnUndisturbedOne() throws Exception {
        compare("HSQLDB", new Database() {
            @Override
            public String key(String name) {
                return "folder: " + folder.resolve(name);
            }

            @Override
            public Connection look(String name) throws SQLException, IOException {
                Path copy = folder.resolve("look");
                FileSystemUtils.deleteRecursively(copy);
                FileSystemUtils.copyRecursively(folder.resolve(name), copy);
                return DriverManager.getConnection(
                        "jdbc:hsqldb:file:" + copy.resolve("store") + ";hsqldb.lock_file=false;shutdown=true",
                        "SA",
                        "");
            }
        });
    }

    @Test
    void aKilledNightOnPostgresEndsLikeAnUndisturbedOne() throws Exception {
        Map<String, String> urls = new LinkedHashMap<>();
        compare("PostgreSQL", new Database() {
            @Override
            public String key(String name) {
                return "url: " + urls.computeIfAbsent(name, any -> TestPostgres.newDatabase());
            }

            @Override
            public Connection look(String name) throws SQLException {
                return DriverManager.getConnection(String.valueOf(urls.get(name)));
            }
        });
    }

    @Test
    void aNightThatIsToldToEndStopsAtAChunksEdgeAndIsTakenUp() throws Exception {
        Path job = ChaosJob.write(folder.resolve("reported.yml"), "lexical", "folder: " + folder.resolve("reported"), "");
        for (String step : List.of("extractArticles", "checkStories")) {
            try (Jvm night = run(job)) {
                assertThat(night.awaitOrEnd(step + " begins")).isTrue();
                night.terminate();
                assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.PARTIAL);
                assertThat(night.log()).contains("stopped");
            }
        }
        try (Jvm night = run(job)) {
            assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.DONE);
            assertThat(night.log()).contains("Articles       19: 19 new", "Quarantined    0");
        }
    }

    @Test
    void aSecondNightOnPostgresNeverTakesTheStoreOfOneThatIsOnlySlow() throws Exception {
        String url = TestPostgres.newDatabase();
        Path job = ChaosJob.write(folder.resolve("slow.yml"), "lexical", "url: " + url, "");
        try (Jvm slow = run(job)) {
            assertThat(slow.awaitOrEnd("extractArticles begins")).isTrue();
            slow.signal("STOP");
            Thread.sleep(2 * HEARTBEAT.toMillis());
            try (Jvm second = Jvm.parallax(folder.resolve("second.log"), "run", job.toString())) {
                assertThat(second.end(LONGEST)).isEqualTo(ExitCode.BUSY);
                assertThat(second.log()).contains("is in use by process " + slow.pid() + " on ");
                System.out.print("While the first is stopped, the second says: " + second.log());
            }
            slow.signal("CONT");
            assertThat(slow.end(LONGEST)).as(slow.log()).isEqualTo(ExitCode.DONE);
        }
        try (Connection connection = DriverManager.getConnection(url)) {
            assertThat(StoreRows.query(connection, "SELECT id, state FROM comparison_run"))
                    .containsExactly("1 | DONE");
        }
    }

    private void compare(String kind, Database database) throws Exception {
        Path calm = job("calm", database);
        try (Jvm night = run(calm)) {
            assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.DONE);
            Map<String, Long> steps = night.steps();
            System.out.printf(Locale.ROOT, "%s: an undisturbed night's steps take %s ms%n", kind, steps);
            List<String> expected = rows(database, "calm");
            assertThat(engine.askedAgain())
                    .as("texts that two threads paid for")
                    .isZero();
            System.out.printf("  kill  aimed at              after ms  died in               texts stored%n");
            int kills = 0;
            for (int round = 1; kills < KILLS; round++) {
                kills = killThroughASingleNight(database, "killed" + round, steps, kills);
                assertThat(rows(database, "killed" + round)).as(kind).isEqualTo(expected);
                System.out.printf(
                        Locale.ROOT,
                        "%s, night %d: %d rows, the same as undisturbed; %d texts were under way at a kill and asked for again%n",
                        kind,
                        round,
                        expected.size(),
                        engine.askedAgain());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d texts paid for twice%n",
                kind,
                engine.paidTwice().size());
        assertThat(engine.paidTwice()).as(kind).isEmpty();
    }

    /** @return how many kills there were by now */
    private int killThroughASingleNight(Database database, String name, Map<String, Long> steps, int killsBefore)
            throws Exception {
        engine.forget();
        Path job = job(name, database);
        int kills = killsBefore;
        for (Map.Entry<String, Long> step : steps.entrySet()) {
            // A kill may have come when the night was done: what begins then is another night.
            if (kills == KILLS || (kills > killsBefore && done(database, name))) {
                break;
            }
            long after = (long) (random.nextDouble() * step.getValue());
            try (Jvm night = run(job)) {
                if (!night.awaitOrEnd(step.getKey() + " begins")) {
                    continue;
                }
                Thread.sleep(after);
                night.kill();
                List<String> texts = query(database, name, "SELECT source_text FROM translation_memory");
                engine.stored(texts);
                System.out.printf(
                        Locale.ROOT,
                        "  %4d  %-20s  %8d  %-20s  %12d%n",
                        ++kills,
                        step.getKey(),
                        after,
                        lastBegun(night.log()),
                        texts.size());
            }
        }
        if (!done(database, name)) {
            try (Jvm night = run(job)) {
                assertThat(night.end(LONGEST)).as(night.log()).isEqualTo(ExitCode.DONE);
            }
        }
        return kills;
    }

    private Jvm run(Path job) throws IOException {
        return Jvm.parallax(folder.resolve("night.log"), "run", job.toString());
    }

    private static String lastBegun(String log) {
        Matcher begins = Pattern.compile("(\\w+) begins").matcher(log);
        String last = "";
        while (begins.find()) {
            last = begins.group(1);
        }
        return last;
    }

    private static List<String> rows(Database database, String name) throws Exception {
        try (Connection connection = database.look(name)) {
            return StoreRows.of(connection);
        }
    }

    private static boolean done(Database database, String name) throws Exception {
        return query(database, name, "SELECT state FROM comparison_run").equals(List.of("DONE"));
    }

    private static List<String> query(Database database, String name, String sql) throws Exception {
        try (Connection connection = database.look(name)) {
            return StoreRows.query(connection, sql);
        }
    }

    private Path job(String name, Database database) throws IOException {
        return ChaosJob.write(
                folder.resolve(name + ".yml"),
                "libretranslate\n  address: " + engine.address(),
                database.key(name),
                "");
    }
}
