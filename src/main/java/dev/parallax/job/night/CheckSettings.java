package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What findings depend on beside the story itself.
 *
 * @param accepted words that are never misspelt
 * @param hash changes when anything of it does, so that stories are checked again
 */
record CheckSettings(SortedSet<String> accepted, String hash) {

    /** To be raised when the checkers change, so that known stories are checked again. */
    private static final int VERSION = 3;

    static CheckSettings of(JobFile job, TreeSet<String> accepted) {
        List<String> glossaries = job.sourceLanguages().stream()
                .map(language -> job.translator().glossary().hash(job.pair(language)))
                .toList();
        String said = VERSION + "\n" + accepted + "\n" + job.languages() + "\n" + glossaries + "\n" + job.spelling();
        return new CheckSettings(
                accepted,
                UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", ""));
    }
}
