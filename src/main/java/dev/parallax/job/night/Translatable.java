package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.message.Message;
import java.util.Optional;

/** Which of an article's paragraphs are for an engine. */
final class Translatable {

    private Translatable() {}

    /** Why a paragraph in that language is for no engine; empty when it is. */
    static Optional<Message> reasonAgainst(String language, JobFile job) {
        if (language.equals(job.languages().comparison())) {
            return Optional.of(Message.of("finding.left.in-it", language));
        }
        return job.languages().all().contains(language)
                ? Optional.empty()
                : Optional.of(Message.of("finding.left.no-language", language));
    }
}
