package dev.parallax.job.file;

import dev.parallax.article.FileNames;
import java.nio.file.Path;
import java.util.List;

/** A job file that cannot be run, with everything that is wrong in it. */
public final class JobFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> mistakes;

    /** @param mistakes one sentence each: key, value, remedy */
    JobFileException(Path file, List<String> mistakes) {
        super("The job file " + FileNames.shown(file) + " has "
                + (mistakes.size() == 1 ? "a mistake" : mistakes.size() + " mistakes") + ":\n  "
                + String.join("\n  ", mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}
