package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.store.Decision;
import dev.parallax.store.DecisionLog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What findings depend on beside the story itself.
 *
 * @param accepted words that are never misspelt
 * @param hash changes when stories that were checked are to be checked again
 */
record CheckSettings(SortedSet<String> accepted, String hash) {

    /** To be raised when the checkers change, so that known stories are checked again. */
    private static final int VERSION = 6;

    /**
     * A word that a reviewer dismisses changes no hash: what was found of it stands there as dismissed. One that is taken
     * back does, since it has to be found again where it was passed over.
     */
    static CheckSettings of(JobFile job, DecisionLog decisions) {
        TreeSet<String> accepted = new TreeSet<>(job.checks().acceptedWords());
        List<String> glossaries = job.languages().translated().stream()
                .map(language -> job.translation()
                        .engine()
                        .glossary()
                        .hash(job.languages().pair(language)))
                .toList();
        String said = VERSION + "\n" + accepted + "\n" + decisions.wordsTakenBack() + "\n"
                + job.languages().all() + " into " + job.languages().comparison() + "\n" + glossaries + "\n"
                + job.checks().spelling() + "\n" + job.checks().findings();
        for (Decision decision : decisions.inForce()) {
            if (decision.subject() instanceof Decision.Word word
                    && decision.verdict() == Decision.Verdict.DISMISSED
                    && (word.rule().isEmpty() || word.rule().startsWith("spelling."))) {
                accepted.add(word.word());
            }
        }
        return new CheckSettings(
                accepted,
                UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .replace("-", ""));
    }
}
