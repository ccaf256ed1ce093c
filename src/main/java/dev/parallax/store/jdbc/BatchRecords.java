package dev.parallax.store.jdbc;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Spring Batch keeps of nights in tables of its own: an execution of each start, with all steps and partitions. */
final class BatchRecords {

    private static final String INSTANCE = " WHERE JOB_INSTANCE_ID = ?";
    private static final String EXECUTION =
            " WHERE JOB_EXECUTION_ID IN (SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION" + INSTANCE + ")";

    private final JdbcTemplate jdbc;

    BatchRecords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets runs, which the job's parameter {@code run} distinguishes. */
    void forget(List<Long> runs) {
        for (long run : runs) {
            jdbc.queryForList("""
                            SELECT DISTINCT e.JOB_INSTANCE_ID FROM BATCH_JOB_EXECUTION e
                            JOIN BATCH_JOB_EXECUTION_PARAMS p ON p.JOB_EXECUTION_ID = e.JOB_EXECUTION_ID
                            WHERE p.PARAMETER_NAME = 'run' AND p.PARAMETER_VALUE = ?
                            """, Long.class, Long.toString(run)).forEach(this::forgetInstance);
        }
    }

    private void forgetInstance(long instance) {
        jdbc.update(
                "DELETE FROM BATCH_STEP_EXECUTION_CONTEXT WHERE STEP_EXECUTION_ID IN"
                        + " (SELECT STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION" + EXECUTION + ")",
                instance);
        for (String table : List.of("STEP_EXECUTION", "JOB_EXECUTION_CONTEXT", "JOB_EXECUTION_PARAMS")) {
            jdbc.update("DELETE FROM BATCH_" + table + EXECUTION, instance);
        }
        jdbc.update("DELETE FROM BATCH_JOB_EXECUTION" + INSTANCE, instance);
        jdbc.update("DELETE FROM BATCH_JOB_INSTANCE" + INSTANCE, instance);
    }
}
