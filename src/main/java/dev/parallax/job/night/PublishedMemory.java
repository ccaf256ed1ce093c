package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.store.ComparisonStore;
import dev.parallax.translation.TranslationUnit;
import java.util.List;

/** What earlier nights found published in both languages. */
final class PublishedMemory {

    /** Nine of ten such beads are right at the least, by what the alignment says of itself. */
    private static final double SURE = 0.9;

    /** Some months of a desk; they take about a hundred megabytes. */
    private static final int MOST = 100_000;

    private PublishedMemory() {}

    static List<TranslationUnit> of(ComparisonStore store, JobFile job) {
        return store.translations().published(job.languages().comparison(), SURE, MOST);
    }
}
