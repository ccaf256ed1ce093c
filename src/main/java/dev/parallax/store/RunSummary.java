package dev.parallax.store;

import dev.parallax.message.Message;
import dev.parallax.message.Messages;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one night's run did, counted from the store.
 *
 * @param run the store's number of the run
 * @param job the job's name
 * @param comparisonLanguage into which the other editions were translated, as a BCP 47 tag
 * @param finished null while it runs, or when it was killed
 * @param canary how the checkers did with slips that are known
 * @param steps how long each step took, in the order of the flow
 */
public record RunSummary(
        long run,
        String job,
        String comparisonLanguage,
        State state,
        OffsetDateTime started,
        @Nullable OffsetDateTime finished,
        Reading reading,
        Translating translating,
        Comparing comparing,
        Findings findings,
        Canary canary,
        Map<String, Duration> steps) {

    public RunSummary {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
    }

    /** How a run stands. */
    public enum State {
        RUNNING,
        DONE,
        /** It ended, and something was quarantined or left untranslated. */
        PARTIAL,
        /** It was asked to stop; the next start takes it up again. */
        STOPPED,
        FAILED
    }

    /**
     * Articles by what the run found of them.
     *
     * @param fresh never seen before
     * @param revised seen before, with another text
     * @param unchanged seen before, just so
     * @param quarantined files and entries that could not be read
     */
    public record Reading(int fresh, int revised, int unchanged, int quarantined) {

        /** How many articles the run saw. */
        public int articles() {
            return fresh + revised + unchanged;
        }
    }

    /**
     * Paragraphs by what the run did to translate them.
     *
     * @param translated by the engine
     * @param remembered taken from the translation memory
     * @param characters handed to the engine, in Unicode code points
     * @param untranslated how many were left, by reason
     * @param unanswered how many of those have words, and an engine was asked for them
     */
    public record Translating(
            int translated, int remembered, long characters, Map<Message, Integer> untranslated, int unanswered) {

        public Translating {
            untranslated = Collections.unmodifiableMap(new LinkedHashMap<>(untranslated));
        }

        /** How many were left, by reason in these words; those that differ in nothing but numbers are counted together. */
        public Map<String, Integer> reasons(Messages words) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            untranslated.forEach((reason, count) -> counts.merge(words.text(reason), count, Integer::sum));
            return Reasons.grouped(counts);
        }
    }

    /**
     * What was laid side by side.
     *
     * @param beads of paragraphs, in all pairs
     * @param unsure pairs that a reviewer should look at first
     * @param heldBack findings that wait for that
     */
    public record Comparing(int stories, int pairs, int beads, int unsure, int heldBack) {}

    /**
     * Findings by how they stand after the run.
     *
     * @param fresh never seen before, not decided on; {@code known} likewise
     * @param reopened fixed once and there again, not decided on or accepted
     * @param fixed gone since the night before, whether decided on or not
     * @param toMend accepted by a reviewer, and still in the text
     * @param mended those of the fixed ones that a reviewer had accepted
     * @param back those of the reopened ones that a reviewer had accepted; they are to be mended as well
     * @param dismissed by a reviewer
     */
    public record Findings(
            int fresh, int known, int reopened, int fixed, int toMend, int mended, int back, int dismissed) {

        /** How many await a reviewer. */
        public int open() {
            return fresh + known + reopened - back;
        }
    }

    /**
     * Slips in made-up articles that the night's checkers looked at beside its own.
     *
     * @param planted 0 when the run had none
     * @param missed those that were not found, in order of their names
     */
    public record Canary(int planted, List<String> missed) {

        public static final Canary NONE = new Canary(0, List.of());

        public Canary {
            missed = List.copyOf(missed);
        }

        public int found() {
            return planted - missed.size();
        }
    }
}
