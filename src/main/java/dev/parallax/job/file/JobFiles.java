package dev.parallax.job.file;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads job files. */
public final class JobFiles {

    /** Short enough for keys of the store, of which it is a part. */
    static final Pattern NAME = Pattern.compile("(?=.{1,100}$)[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    private final Set<String> engines;
    private final Collection<String> formats;

    /**
     * @param engines the ids of the engines that a job may name; empty takes any name
     * @param formats the names of the report formats
     */
    public JobFiles(Collection<String> engines, Collection<String> formats) {
        this.engines = Set.copyOf(engines);
        this.formats = List.copyOf(formats);
    }

    /**
     * Reads and checks a job file. Nothing else is opened except the glossary and the accepted words.
     *
     * @throws JobFileException with everything that is wrong
     */
    public JobFile read(Path path) {
        BoundFile file = BoundFile.read(path);
        Mistakes mistakes = file.mistakes();
        JobPaths paths = new JobPaths(path.toAbsolutePath().normalize(), mistakes);
        JobProperties properties = file.properties();
        JobFile job = properties == null ? null : properties.job(new JobContext(mistakes, paths, engines, formats));
        if (job == null || !mistakes.none()) {
            throw new JobFileException(path, mistakes.all());
        }
        return job;
    }
}
