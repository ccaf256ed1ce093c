package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.message.Message;
import dev.parallax.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = "Copies the embedded store into a .tar.gz; to restore it, unpack that into the store's folder.")
final class BackupCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
    private Path jobFile = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE.tar.gz", description = "A file that is not there yet.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        CommandLine command = Output.command(spec);
        JobFile job = JobOption.read(jobFile);
        if (job.store().folder() == null) {
            throw Output.wrong(command, "command.backup.postgres");
        }
        if (!file.toString().endsWith(".tar.gz") || Files.exists(file)) {
            throw Output.wrong(command, "command.backup.name", file.toString());
        }
        try (OpenJob open = OpenJob.open(job)) {
            String quoted = file.toAbsolutePath().normalize().toString().replace("'", "''");
            new JdbcTemplate(open.get(DataSource.class)).execute("BACKUP DATABASE TO '" + quoted + "' BLOCKING");
            Output.print(spec, file + System.lineSeparator());
            return ExitCode.DONE;
        } catch (DataAccessException e) {
            throw new StoreException(
                    Message.of(
                            "night.store.backup",
                            file.toString(),
                            String.valueOf(e.getMostSpecificCause().getMessage())),
                    e);
        }
    }
}
