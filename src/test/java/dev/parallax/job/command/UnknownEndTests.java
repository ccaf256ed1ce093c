package dev.parallax.job.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.job.ExitCode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night of which the store could not note how it ended, since its server was away just then. */
class UnknownEndTests {

    @Test
    void whatHasNoKnownEndIsDoneAgain(@TempDir Path folder) throws Exception {
        MadeUpNights nights = new MadeUpNights(folder);
        nights.write("in/ru.txt", "Порт открыт\n\nПорт снова принимает суда, сообщил капитан порта в среду.\n");
        assertThat(nights.run()).isEqualTo(ExitCode.DONE);
        try (Connection store = DriverManager.getConnection(
                        "jdbc:hsqldb:file:" + folder.resolve("store/store") + ";hsqldb.lock_file=false;shutdown=true",
                        "SA",
                        "");
                Statement statement = store.createStatement()) {
            statement.execute("UPDATE comparison_run SET state = 'FAILED', finished_at = NULL");
            statement.execute("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'UNKNOWN', EXIT_CODE = 'UNKNOWN'");
            statement.execute("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'UNKNOWN', EXIT_CODE = 'UNKNOWN'"
                    + " WHERE STEP_NAME LIKE 'checkStories%' OR STEP_NAME = 'writeReport'");
        }

        assertThat(nights.run()).as(nights.out() + nights.err()).isEqualTo(ExitCode.DONE);
        assertThat(nights.out()).contains("Run 1 of job test: done");
    }
}
