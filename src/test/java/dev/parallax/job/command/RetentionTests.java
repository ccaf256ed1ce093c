package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.night.NightRunner;
import dev.parallax.store.Decision;
import dev.parallax.store.NightFigures;
import dev.parallax.store.Purged;
import dev.parallax.store.Retention;
import dev.parallax.store.RunSummary;
import dev.parallax.store.jdbc.StorePurge;
import dev.parallax.store.jdbc.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nights over months, and what is left of them when old ones are let go. */
class RetentionTests {

    private static final Instant FIRST_NIGHT = Instant.parse("2026-03-03T02:00:00Z");
    private static final Retention FIVE_NIGHTS = new Retention(5, 0);

    private final Path folder;
    private final Path job;

    private enum Database {
        HSQLDB,
        POSTGRESQL
    }

    RetentionTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        write(
                "in/stays.txt",
                "Bridge over the Lena\n\nYAKUTSK, March 3. The minsiter said that the bridge was open.\n");
        write("in/goes.txt", "Port of Zelenets\n\nZELENETS, March 3. The port was recieved by the region in May.\n");
        write("in/empty.txt", "");
        this.job = write("job.yml", """
                name: test
                sources:
                  - name: agency
                    folder: in
                translator:
                  engine: lexical
                store:
                  folder: store
                report:
                  folder: report
                watch:
                  canary: none
                """);
    }

    @ParameterizedTest
    @EnumSource
    void whatNoKeptNightHasSeenGoesAndTheNextNightIsAsIfNothingHadGone(Database database) throws Exception {
        if (database == Database.POSTGRESQL) {
            write("job.yml", Files.readString(job).replace("folder: store", "url: " + TestPostgres.newDatabase()));
        }
        night(0);
        Files.delete(folder.resolve("in/goes.txt"));
        write("in/stays.txt", Files.readString(folder.resolve("in/stays.txt")) + "\nIt is 3,140 metres long.\n");
        for (int night = 10; night < 17; night++) {
            night(night);
        }
        RunSummary last = night(17);
        try (OpenJob open = open(20)) {
            open.store()
                    .decisions()
                    .record(List.of(new Decision(
                            new Decision.Word("en", "Zelenets"), Decision.Verdict.DISMISSED, "a name", FIRST_NIGHT)));
            JdbcTemplate jdbc = new JdbcTemplate(open.get(DataSource.class));
            StorePurge purge = open.get(StorePurge.class);
            List<?> before = jdbc.queryForList("SELECT * FROM article_outcome");

            Purged would = purge.wouldPurge(FIVE_NIGHTS);
            assertThat(would.runs()).isEqualTo(4);
            assertThat(would.articles()).isEqualTo(1);
            assertThat(would.findings()).isEqualTo(1);
            assertThat(jdbc.queryForList("SELECT * FROM article_outcome")).isEqualTo(before);

            assertThat(purge.purge(FIVE_NIGHTS)).isEqualTo(would);
            assertThat(purge.purge(FIVE_NIGHTS)).isEqualTo(new Purged(0, 0, 0, 0));
            assertThat(jdbc.queryForList("SELECT revision FROM article ORDER BY revision", Integer.class))
                    .containsExactly(1, 2);
            assertThat(jdbc.queryForList(
                            "SELECT CAST(PARAMETER_VALUE AS BIGINT) FROM BATCH_JOB_EXECUTION_PARAMS ORDER BY 1",
                            Long.class))
                    .containsExactly(5L, 6L, 7L, 8L, 9L);
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM BATCH_JOB_INSTANCE", Integer.class))
                    .isEqualTo(5);
            assertThat(open.store().decisions().inForce()).hasSize(1);
            assertThat(open.store().reader().nights(9, 30))
                    .extracting(NightFigures::articles)
                    .containsExactly(2, 1, 1, 1, 1, 1, 1, 1, 1);
        }

        RunSummary next = night(20);
        assertThat(next.reading()).isEqualTo(last.reading()).isEqualTo(new RunSummary.Reading(0, 0, 1, 1));
        assertThat(next.findings()).isEqualTo(last.findings());

        write("in/goes.txt", "Port of Zelenets\n\nZELENETS, March 3. The port was recieved by the region in May.\n");
        assertThat(night(21).reading()).isEqualTo(new RunSummary.Reading(1, 0, 1, 1));
    }

    @Test
    void nightsOfTheLastMonthsAreKeptToo() throws Exception {
        night(0);
        night(40);
        night(80);
        try (OpenJob open = open(81)) {
            assertThat(open.get(StorePurge.class)
                            .wouldPurge(new Retention(0, 2))
                            .runs())
                    .isEqualTo(1);
            assertThat(open.get(StorePurge.class)
                            .wouldPurge(new Retention(1, 2))
                            .runs())
                    .isEqualTo(1);
            assertThat(open.get(StorePurge.class)
                            .wouldPurge(new Retention(1, 0))
                            .runs())
                    .isEqualTo(2);
            assertThat(open.get(StorePurge.class).wouldPurge(Retention.FOREVER).runs())
                    .isZero();
        }
    }

    @Test
    void aClockThatIsSetBackLosesNothing() throws Exception {
        night(10);
        write("in/stays.txt", Files.readString(folder.resolve("in/stays.txt")).replace("minsiter", "minister"));
        RunSummary back = night(2);
        assertThat(back.state()).isEqualTo(RunSummary.State.PARTIAL); // for the empty file
        assertThat(back.reading()).isEqualTo(new RunSummary.Reading(0, 1, 1, 1));
        assertThat(back.findings().known()).isEqualTo(1);
        assertThat(back.findings().fixed()).isEqualTo(1);
        assertThat(back.steps().values()).allMatch(time -> !time.isNegative());
        assertThat(night(3).reading()).isEqualTo(new RunSummary.Reading(0, 0, 2, 1));
    }

    private RunSummary night(int day) {
        try (OpenJob open = open(day)) {
            return open.get(NightRunner.class).run();
        }
    }

    private OpenJob open(int day) {
        Clock clock = Clock.fixed(FIRST_NIGHT.plus(Duration.ofDays(day)), ZoneOffset.UTC);
        return OpenJob.open(JobOption.read(job), clock);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
