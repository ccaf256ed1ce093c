package dev.parallax.store.jdbc;

import dev.parallax.store.Purged;
import dev.parallax.store.Retention;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what only old runs have seen. Stories go whole: all revisions of all their articles, once no run that is kept
 * has seen any of them. Runs keep their figures; decisions and the translation memory stay as they are. What Spring Batch
 * keeps of the runs goes too.
 */
public final class StorePurge {

    /** Over how many days stories are matched: these runs stay whatever is asked for. */
    private static final int DAYS_OF_A_STORY = 3;

    private static final String OF_PURGED =
            " WHERE run_id IN (SELECT id FROM comparison_run WHERE purged_at IS NOT NULL)";

    private final JdbcTemplate jdbc;
    private final BatchRecords batch;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public StorePurge(DataSource database, Clock clock) {
        this.jdbc = new JdbcTemplate(database);
        this.batch = new BatchRecords(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.clock = clock;
    }

    /** What {@link #purge} would delete. Changes nothing: it is done, counted and taken back. */
    public Purged wouldPurge(Retention keep) {
        return inTransaction(keep, true);
    }

    /** All or nothing. */
    public Purged purge(Retention keep) {
        return inTransaction(keep, false);
    }

    private Purged inTransaction(Retention keep, boolean takenBack) {
        Purged purged = transaction.execute(status -> {
            if (takenBack) {
                status.setRollbackOnly();
            }
            return letGo(old(keep));
        });
        return purged == null ? new Purged(0, 0, 0, 0) : purged;
    }

    private record Run(long id, OffsetDateTime started) {}

    private List<Long> old(Retention keep) {
        List<Run> newestFirst = jdbc.query(
                "SELECT id, started_at FROM comparison_run WHERE purged_at IS NULL ORDER BY id DESC",
                (row, n) -> new Run(row.getLong(1), row.getObject(2, OffsetDateTime.class)));
        List<Long> old = new ArrayList<>();
        if (keep.isForever() || newestFirst.isEmpty()) {
            return old;
        }
        OffsetDateTime storiesBegin = newestFirst.get(0).started().minusDays(DAYS_OF_A_STORY);
        OffsetDateTime monthsBegin = OffsetDateTime.now(clock).minusMonths(keep.months());
        for (int i = Math.max(1, keep.nights()); i < newestFirst.size(); i++) {
            Run run = newestFirst.get(i);
            boolean young = keep.months() > 0 && !run.started().isBefore(monthsBegin);
            if (!young && run.started().isBefore(storiesBegin)) {
                old.add(run.id());
            }
        }
        return old;
    }

    private Purged letGo(List<Long> runs) {
        if (runs.isEmpty()) {
            return new Purged(0, 0, 0, 0);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.batchUpdate(
                "UPDATE comparison_run SET purged_at = ? WHERE id = ?",
                runs.stream().map(run -> new Object[] {now, run}).toList());
        int findings = count("finding");
        int articles = count("article");
        int outcomes = jdbc.update("DELETE FROM article_outcome" + OF_PURGED);
        jdbc.batchUpdate(
                "DELETE FROM article WHERE identity = ?",
                forgotten().stream().map(identity -> new Object[] {identity}).toList());
        jdbc.update("DELETE FROM story WHERE NOT EXISTS (SELECT 1 FROM story_edition e WHERE e.story_id = story.id)");
        restFilesOnKeptRuns();
        jdbc.update("DELETE FROM run_step" + OF_PURGED);
        jdbc.update("DELETE FROM run_problem" + OF_PURGED);
        jdbc.update("DELETE FROM canary_slip" + OF_PURGED);
        batch.forget(runs);
        return new Purged(runs.size(), outcomes, articles - count("article"), findings - count("finding"));
    }

    private int count(String table) {
        Integer count = jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        return count == null ? 0 : count;
    }

    /** The identities of the articles that no kept run has seen, nor any edition of their stories. */
    private Set<String> forgotten() {
        Set<String> seen = new HashSet<>(jdbc.queryForList("""
                SELECT DISTINCT a.identity FROM article_outcome o JOIN article a ON a.id = o.article_id
                JOIN comparison_run r ON r.id = o.run_id WHERE r.purged_at IS NULL
                """, String.class));
        Set<Long> keptStories = new HashSet<>();
        Set<String> forgotten = new HashSet<>(jdbc.queryForList("SELECT DISTINCT identity FROM article", String.class));
        String editions = "SELECT a.identity, e.story_id FROM story_edition e JOIN article a ON a.id = e.article_id";
        jdbc.query(editions, row -> {
            if (seen.contains(row.getString(1))) {
                keptStories.add(row.getLong(2));
            }
        });
        forgotten.removeAll(seen);
        jdbc.query(editions, row -> {
            if (keptStories.contains(row.getLong(2))) {
                forgotten.remove(row.getString(1));
            }
        });
        return forgotten;
    }

    /**
     * What an unchanged file held is known from the outcomes of the run that read it. Each night repeats them, so a file can
     * rest on the last run that saw it; one that no kept run saw is read again, should it come back.
     */
    private void restFilesOnKeptRuns() {
        for (long run : jdbc.queryForList(
                "SELECT id FROM comparison_run WHERE purged_at IS NULL ORDER BY id DESC", Long.class)) {
            jdbc.update("UPDATE source_file SET run_id = ?" + OF_PURGED + """
                     AND EXISTS (SELECT 1 FROM article_outcome o WHERE o.run_id = ? AND o.source = source_file.source
                        AND o.file_location = source_file.location)
                    """, run, run);
        }
        jdbc.update("DELETE FROM source_file" + OF_PURGED
                + " AND NOT EXISTS (SELECT 1 FROM article a WHERE a.source_file_id = source_file.id)");
        jdbc.update("UPDATE source_file SET file_hash = ''" + OF_PURGED);
    }
}
