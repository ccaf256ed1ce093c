package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import java.util.Optional;

/** Which of an article's paragraphs are for an engine. */
final class Translatable {

    private Translatable() {}

    /** Why a paragraph in that language is for no engine; empty when it is. */
    static Optional<String> reasonAgainst(String language, JobFile job) {
        if (language.equals(job.comparisonLanguage())) {
            return Optional.of("it is in " + language + " already");
        }
        return job.languages().contains(language)
                ? Optional.empty()
                : Optional.of("its language, " + language + ", is none of the job's");
    }
}
