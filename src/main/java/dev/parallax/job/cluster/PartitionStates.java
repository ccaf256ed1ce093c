package dev.parallax.job.cluster;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the partitions of a night stand, in one look: the job repository would need several queries for each. */
final class PartitionStates {

    private final JdbcTemplate jdbc;

    PartitionStates(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    Map<Long, BatchStatus> of(long jobExecution) {
        Map<Long, BatchStatus> states = new HashMap<>();
        jdbc.query(
                "SELECT STEP_EXECUTION_ID, STATUS FROM BATCH_STEP_EXECUTION WHERE JOB_EXECUTION_ID = ?",
                row -> {
                    states.put(row.getLong(1), BatchStatus.valueOf(row.getString(2)));
                },
                jobExecution);
        return states;
    }

    /** Whether the night was asked to stop. */
    boolean stopping(long jobExecution) {
        return jdbc.queryForList(
                        "SELECT STATUS FROM BATCH_JOB_EXECUTION WHERE JOB_EXECUTION_ID = ?", String.class, jobExecution)
                .contains(BatchStatus.STOPPING.name());
    }
}
