package dev.parallax.job.file;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a job file's keys are checked against, and where they note what is wrong.
 *
 * @param engines the ids of the engines that a job may name; empty takes any name
 * @param formats the names of the report formats
 */
record JobContext(Mistakes mistakes, JobPaths paths, Set<String> engines, Collection<String> formats) {

    JobContext {
        engines = new TreeSet<>(engines);
        formats = List.copyOf(formats);
    }
}
