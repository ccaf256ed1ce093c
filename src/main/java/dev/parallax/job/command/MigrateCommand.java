package dev.parallax.job.command;

import dev.parallax.job.ExitCode;
import dev.parallax.job.file.JobFile;
import dev.parallax.store.jdbc.StoreCopy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "migrate",
        description = "Copies a job's embedded store into the empty PostgreSQL database of another, or of the same job"
                + " with store.url; counts and compares every table before it commits.")
final class MigrateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FROM_JOB.yml", description = "A job file with store.folder.")
    private Path fromFile = Path.of("");

    @Parameters(index = "1", paramLabel = "TO_JOB.yml", description = "A job file with store.url.")
    private Path toFile = Path.of("");

    @Override
    public Integer call() throws SQLException {
        CommandLine command = Output.command(spec);
        JobFile fromJob = JobOption.read(fromFile);
        JobFile toJob = JobOption.read(toFile);
        if (fromJob.store().folder() == null || toJob.store().url() == null) {
            throw Output.wrong(command, "command.migrate.stores", fromFile.toString(), toFile.toString());
        }
        try (OpenJob from = OpenJob.open(fromJob);
                OpenJob to = OpenJob.open(toJob)) {
            StoreCopy copy = new StoreCopy(from.get(DataSource.class), to.get(DataSource.class));
            Optional<String> occupied = copy.occupied();
            if (occupied.isPresent()) {
                throw Output.wrong(
                        command, "command.migrate.occupied", toJob.store().url(), occupied.get());
            }
            print(copy.copy());
            return ExitCode.DONE;
        }
    }

    private void print(List<StoreCopy.CopiedTable> tables) {
        StringBuilder text = new StringBuilder();
        for (StoreCopy.CopiedTable table : tables) {
            text.append(String.format(Locale.ROOT, "%-30s %9d  %s%n", table.name(), table.rows(), table.content()));
        }
        long rows = tables.stream().mapToLong(StoreCopy.CopiedTable::rows).sum();
        SummaryText.line(text, Output.words(spec).text("command.migrate.same", tables.size(), rows));
        Output.print(spec, text);
    }
}
