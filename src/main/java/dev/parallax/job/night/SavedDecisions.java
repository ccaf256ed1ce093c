package dev.parallax.job.night;

import dev.parallax.message.Message;
import dev.parallax.report.decisions.DecisionsFile;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.Decision;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Takes in what reviewers saved from the report's pages: every {@code decisions*.json} of a folder, since browsers number
 * a file that is saved twice. The files stay where they are: taking them in again changes nothing.
 */
final class SavedDecisions {

    private static final Logger log = LoggerFactory.getLogger(SavedDecisions.class);

    private final ComparisonStore store;
    private final Path folder;

    SavedDecisions(ComparisonStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** A file that holds something else is a problem of the run, which goes on. */
    void takeIn(long run) {
        int fresh = 0;
        for (Path file : files(run)) {
            try {
                List<Decision> decisions = DecisionsFile.read(file);
                fresh += store.decisions().record(decisions);
            } catch (IOException | IllegalArgumentException | DataIntegrityViolationException e) {
                problem(run, file, e);
            }
        }
        if (fresh > 0) {
            log.info("{} new decisions of reviewers taken in from {}", fresh, folder);
        }
    }

    private List<Path> files(long run) {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "decisions*.json")) {
                found.forEach(files::add);
            } catch (IOException e) {
                problem(run, folder, e);
            }
        }
        Collections.sort(files);
        return files;
    }

    private void problem(long run, Path file, Exception cause) {
        String name = String.valueOf(file.getFileName());
        store.runs()
                .addProblem(
                        run, "takeDecisions", name, Message.of("night.problem.decisions", Failure.explanation(cause)));
    }
}
