package dev.parallax.job.night;

import dev.parallax.job.file.JobFile;
import dev.parallax.message.Message;
import dev.parallax.store.ComparisonStore;
import dev.parallax.store.Decision;
import dev.parallax.story.KnownPair;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people said of pairs of the articles that are there: reviewers first, then the job file. */
final class KnownPairs {

    private static final Duration RECENT = Duration.ofDays(3);

    private final ComparisonStore store;
    private final JobFile job;

    KnownPairs(ComparisonStore store, JobFile job) {
        this.store = store;
        this.job = job;
    }

    /** Two articles as they were named, and what was said of them. */
    private record Said(String one, String other, boolean same, String origin, boolean recent) {}

    /** Each in both directions, as it is not known here which of the two is in the comparison language. */
    List<KnownPair> all(long run) {
        List<Said> said = said();
        Set<String> names = new HashSet<>();
        said.forEach(pair -> names.addAll(List.of(pair.one, pair.other)));
        Map<String, List<Long>> ids = store.articles().named(names);
        said.forEach(pair -> reportUnknown(run, pair, ids));
        List<KnownPair> known = new ArrayList<>();
        for (Said pair : said) {
            for (long one : ids.getOrDefault(pair.one, List.of())) {
                for (long other : ids.getOrDefault(pair.other, List.of())) {
                    known.add(new KnownPair(one, other, pair.same, pair.origin));
                    known.add(new KnownPair(other, one, pair.same, pair.origin));
                }
            }
        }
        return known;
    }

    /** An old decision may be about articles that the store has deleted. */
    private void reportUnknown(long run, Said pair, Map<String, List<Long>> ids) {
        for (String name : List.of(pair.one, pair.other)) {
            if (pair.recent && !ids.containsKey(name)) {
                store.runs()
                        .addProblem(
                                run,
                                NightStep.MATCH.stepName(),
                                name,
                                Message.of("night.problem.unknown-article", pair.origin));
            }
        }
    }

    private List<Said> said() {
        List<Said> said = new ArrayList<>();
        Instant since = Instant.now().minus(RECENT);
        for (Decision decision : store.decisions().inForce()) {
            if (decision.subject() instanceof Decision.SameStory pair) {
                said.add(new Said(
                        pair.source(),
                        pair.target(),
                        decision.verdict() == Decision.Verdict.ACCEPTED,
                        "reviewer",
                        decision.decided().isAfter(since)));
            }
        }
        job.articles()
                .pairs()
                .forEach(pair -> said.add(new Said(pair.one(), pair.other(), pair.same(), "job file", true)));
        return said;
    }
}
