package dev.parallax.store.jdbc;

import dev.parallax.message.Message;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

final class JdbcRunStore implements RunStore {

    /** As wide as its column. */
    private static final int LONGEST_SUBJECT = 200;

    private final Sql sql;
    private final Clock clock;

    JdbcRunStore(JdbcTemplate jdbc, Clock clock) {
        this.sql = new Sql(jdbc);
        this.clock = clock;
    }

    @Override
    public ComparisonRun begin(String job, String comparisonLanguage) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        sql.statement("UPDATE comparison_run SET state = 'FAILED' WHERE job = :job AND state = 'RUNNING'")
                .param("job", job)
                .update();
        long id = sql.insert(
                """
                INSERT INTO comparison_run (job, state, started_at, comparison_lang)
                VALUES (:job, 'RUNNING', :started, :language)
                """,
                new MapSqlParameterSource("job", job)
                        .addValue("started", now)
                        .addValue("language", comparisonLanguage));
        return new ComparisonRun(id, job, RunSummary.State.RUNNING, now, null, null);
    }

    @Override
    public Optional<ComparisonRun> unfinished(String job, String comparisonLanguage) {
        return sql
                .statement("""
                        SELECT * FROM comparison_run
                        WHERE id = (SELECT MAX(id) FROM comparison_run WHERE job = :job) AND comparison_lang = :language
                        """)
                .param("job", job)
                .param("language", comparisonLanguage)
                .query((row, n) -> run(row))
                .list()
                .stream()
                .filter(run -> switch (run.state()) {
                    case RUNNING, STOPPED, FAILED -> true;
                    case DONE, PARTIAL -> false;
                })
                .findFirst();
    }

    @Override
    public void resume(long run) {
        sql.statement("UPDATE comparison_run SET state = 'RUNNING', finished_at = NULL, failure = NULL WHERE id = :run")
                .param("run", run)
                .update();
    }

    @Override
    public void finish(long run, RunSummary.State state, @Nullable Message failure) {
        sql.statement(
                        "UPDATE comparison_run SET state = :state, finished_at = :now, failure = :failure WHERE id = :run")
                .param("state", state.name())
                .param("now", OffsetDateTime.now(clock))
                .param("failure", failure == null ? null : MessageColumns.text(failure))
                .param("run", run)
                .update();
    }

    @Override
    public void keep(NightFigures night) {
        MapSqlParameterSource row = new MapSqlParameterSource("run", night.run())
                .addValue("articles", night.articles())
                .addValue("open", night.open())
                .addValue("fresh", night.fresh())
                .addValue("fixed", night.fixed())
                .addValue("stories", night.stories())
                .addValue("not_read", night.notRead())
                .addValue("planted", night.planted())
                .addValue("found", night.found());
        sql.statement("DELETE FROM night_figures WHERE run_id = :run")
                .paramSource(row)
                .update();
        sql.statement("""
                INSERT INTO night_figures (run_id, articles, open_findings, new_findings, fixed_findings, stories, not_read,
                    slips_planted, slips_found)
                VALUES (:run, :articles, :open, :fresh, :fixed, :stories, :not_read, :planted, :found)
                """).paramSource(row).update();
    }

    @Override
    public void saveCanary(long run, Map<String, Boolean> foundBySlip) {
        sql.statement("DELETE FROM canary_slip WHERE run_id = :run")
                .param("run", run)
                .update();
        sql.batch(
                "INSERT INTO canary_slip (run_id, slip, found) VALUES (:run, :slip, :found)",
                foundBySlip.entrySet().stream()
                        .map(slip -> new MapSqlParameterSource("run", run)
                                .addValue("slip", slip.getKey())
                                .addValue("found", slip.getValue()))
                        .toList());
    }

    @Override
    public Map<String, Boolean> canaryBefore(long run) {
        Map<String, Boolean> foundBySlip = new TreeMap<>();
        sql.statement("""
                SELECT slip, found FROM canary_slip
                WHERE run_id = (SELECT MAX(earlier.run_id) FROM canary_slip earlier WHERE earlier.run_id < :run)
                """).param("run", run).query(row -> {
            foundBySlip.put(row.getString("slip"), row.getBoolean("found"));
        });
        return foundBySlip;
    }

    @Override
    public void addStepTime(long run, int position, String step, Duration time) {
        MapSqlParameterSource row = new MapSqlParameterSource("run", run)
                .addValue("position", position)
                .addValue("step", step)
                .addValue("millis", time.toMillis());
        int updated = sql.statement(
                        "UPDATE run_step SET millis = millis + :millis WHERE run_id = :run AND step = :step")
                .paramSource(row)
                .update();
        if (updated == 0) {
            sql.statement("""
                    INSERT INTO run_step (run_id, step, position_in_flow, millis) VALUES (:run, :step, :position, :millis)
                    """).paramSource(row).update();
        }
    }

    @Override
    public void addProblem(long run, String step, String of, Message message) {
        MapSqlParameterSource row = new MapSqlParameterSource("run", run)
                .addValue("step", step)
                .addValue("subject", Columns.key(of, LONGEST_SUBJECT))
                .addValue("message", MessageColumns.text(message));
        sql.statement("DELETE FROM run_problem WHERE run_id = :run AND step = :step AND subject = :subject")
                .paramSource(row)
                .update();
        sql.statement(
                        "INSERT INTO run_problem (run_id, step, subject, message) VALUES (:run, :step, :subject, :message)")
                .paramSource(row)
                .update();
    }

    @Override
    public List<Message> problems(long run) {
        return problems(sql, run);
    }

    static List<Message> problems(Sql sql, long run) {
        return sql.statement("""
                SELECT step, subject, message FROM run_problem WHERE run_id = :run ORDER BY step, subject
                """)
                .param("run", run)
                .query((row, n) -> Message.of(
                        "night.problem",
                        row.getString("step"),
                        row.getString("subject"),
                        MessageColumns.ofText(row.getString("message"))))
                .list();
    }

    @Override
    public List<ComparisonRun> latest(int atMost) {
        return sql.statement("SELECT * FROM comparison_run WHERE purged_at IS NULL ORDER BY id DESC FETCH FIRST "
                        + atMost + " ROWS ONLY")
                .query((row, n) -> run(row))
                .list();
    }

    private static ComparisonRun run(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        return new ComparisonRun(
                row.getLong("id"),
                row.getString("job"),
                RunSummary.State.valueOf(row.getString("state")),
                row.getObject("started_at", OffsetDateTime.class),
                row.getObject("finished_at", OffsetDateTime.class),
                failure == null ? null : MessageColumns.ofText(failure));
    }
}
