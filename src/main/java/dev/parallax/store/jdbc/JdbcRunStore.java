package dev.parallax.store.jdbc;

import dev.parallax.store.ComparisonRun;
import dev.parallax.store.NightFigures;
import dev.parallax.store.RunStore;
import dev.parallax.store.RunSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

final class JdbcRunStore implements RunStore {

    /** As wide as its column. */
    private static final int LONGEST_SUBJECT = 200;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    JdbcRunStore(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public ComparisonRun begin(String job, String comparisonLanguage) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        long id = Inserts.insert(
                jdbc,
                "INSERT INTO comparison_run (job, state, started_at, comparison_lang) VALUES (?, ?, ?, ?)",
                job,
                RunSummary.State.RUNNING.name(),
                now,
                comparisonLanguage);
        return new ComparisonRun(id, job, RunSummary.State.RUNNING, now, null, null);
    }

    @Override
    public Optional<ComparisonRun> unfinished(String job) {
        return jdbc
                .query(
                        "SELECT * FROM comparison_run WHERE id = (SELECT MAX(id) FROM comparison_run WHERE job = ?)",
                        (row, n) -> run(row),
                        job)
                .stream()
                .filter(run -> switch (run.state()) {
                    case RUNNING, STOPPED, FAILED -> true;
                    case DONE, PARTIAL -> false;
                })
                .findFirst();
    }

    @Override
    public void resume(long run) {
        jdbc.update(
                "UPDATE comparison_run SET state = ?, finished_at = NULL, failure = NULL WHERE id = ?",
                RunSummary.State.RUNNING.name(),
                run);
    }

    @Override
    public void finish(long run, RunSummary.State state, @Nullable String failure) {
        jdbc.update(
                "UPDATE comparison_run SET state = ?, finished_at = ?, failure = ? WHERE id = ?",
                state.name(),
                OffsetDateTime.now(clock),
                failure,
                run);
    }

    @Override
    public void keep(NightFigures night) {
        jdbc.update("DELETE FROM night_figures WHERE run_id = ?", night.run());
        jdbc.update(
                """
                INSERT INTO night_figures (run_id, articles, open_findings, new_findings, fixed_findings, stories, not_read,
                    slips_planted, slips_found) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                night.run(),
                night.articles(),
                night.open(),
                night.fresh(),
                night.fixed(),
                night.stories(),
                night.notRead(),
                night.planted(),
                night.found());
    }

    @Override
    public void saveCanary(long run, Map<String, Boolean> foundBySlip) {
        jdbc.update("DELETE FROM canary_slip WHERE run_id = ?", run);
        jdbc.batchUpdate(
                "INSERT INTO canary_slip (run_id, slip, found) VALUES (?, ?, ?)",
                foundBySlip.entrySet().stream()
                        .map(slip -> new Object[] {run, slip.getKey(), slip.getValue()})
                        .toList());
    }

    @Override
    public void addStepTime(long run, int position, String step, Duration time) {
        int updated = jdbc.update(
                "UPDATE run_step SET millis = millis + ? WHERE run_id = ? AND step = ?", time.toMillis(), run, step);
        if (updated == 0) {
            jdbc.update(
                    "INSERT INTO run_step (run_id, step, position_in_flow, millis) VALUES (?, ?, ?, ?)",
                    run,
                    step,
                    position,
                    time.toMillis());
        }
    }

    @Override
    public void addProblem(long run, String step, String of, String message) {
        String subject = Columns.key(of, LONGEST_SUBJECT);
        jdbc.update("DELETE FROM run_problem WHERE run_id = ? AND step = ? AND subject = ?", run, step, subject);
        jdbc.update(
                "INSERT INTO run_problem (run_id, step, subject, message) VALUES (?, ?, ?, ?)",
                run,
                step,
                subject,
                message);
    }

    @Override
    public List<String> problems(long run) {
        return jdbc.query(
                "SELECT step, subject, message FROM run_problem WHERE run_id = ? ORDER BY step, subject",
                (row, n) -> row.getString(1) + ", " + row.getString(2) + ": " + row.getString(3),
                run);
    }

    @Override
    public List<ComparisonRun> latest(int atMost) {
        return jdbc.query(
                "SELECT * FROM comparison_run WHERE purged_at IS NULL ORDER BY id DESC FETCH FIRST " + atMost
                        + " ROWS ONLY",
                (row, n) -> run(row));
    }

    private static ComparisonRun run(ResultSet row) throws SQLException {
        return new ComparisonRun(
                row.getLong("id"),
                row.getString("job"),
                RunSummary.State.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class),
                row.getString("failure"));
    }
}
