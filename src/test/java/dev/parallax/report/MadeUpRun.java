package dev.parallax.report;

import dev.parallax.article.QuarantineReason;
import dev.parallax.finding.FindingKind;
import dev.parallax.message.Message;
import dev.parallax.store.Decision;
import dev.parallax.store.DecisionLog;
import dev.parallax.store.NightFigures;
import dev.parallax.store.QuarantinedFile;
import dev.parallax.store.RulePrecision;
import dev.parallax.store.RunReader;
import dev.parallax.store.RunSummary;
import dev.parallax.store.StoredFinding;
import dev.parallax.store.StoryRecord;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A store of one run, held in memory. */
public final class MadeUpRun implements RunReader, DecisionLog {

    private static final OffsetDateTime NIGHT = OffsetDateTime.parse("2026-11-11T02:10:00+03:00");

    private final Map<String, StoryRecord> stories;
    private final Map<String, Decision> decisions = new TreeMap<>();

    public MadeUpRun(Collection<StoryRecord> stories) {
        this.stories = new TreeMap<>();
        stories.forEach(story -> this.stories.put(story.key(), story));
    }

    @Override
    public OptionalLong latestRun() {
        return OptionalLong.of(7);
    }

    @Override
    public RunSummary summary(long run) {
        List<StoredFinding> findings = stories(run).stream()
                .flatMap(key -> story(run, key).findings().stream())
                .toList();
        Map<dev.parallax.store.FindingState, Integer> states = new LinkedHashMap<>();
        findings.stream()
                .filter(found -> found.decision() == null)
                .forEach(found -> states.merge(found.state(), 1, Integer::sum));
        Function<dev.parallax.store.FindingState, Integer> count = state -> states.getOrDefault(state, 0);
        int past = (int) (7 - run);
        return new RunSummary(
                run,
                "nightly",
                "en",
                past == 2 ? RunSummary.State.DONE : RunSummary.State.PARTIAL,
                NIGHT.minusDays(past),
                NIGHT.minusDays(past).plusSeconds(94),
                new RunSummary.Reading(14 - past, 2, 6 + past, past == 2 ? 0 : 2),
                new RunSummary.Translating(61, 18, 14_230, Map.of(Message.plain("quota spent"), 1), 1),
                new RunSummary.Comparing(stories.size(), stories.size() - 1, 41, 0, 0),
                new RunSummary.Findings(
                        count.apply(dev.parallax.store.FindingState.NEW) + (past == 0 ? 0 : (int) (run * 7 % 5)),
                        count.apply(dev.parallax.store.FindingState.KNOWN),
                        count.apply(dev.parallax.store.FindingState.REOPENED),
                        count.apply(dev.parallax.store.FindingState.FIXED),
                        (int) findings.stream().filter(StoredFinding::toMend).count(),
                        (int) findings.stream().filter(StoredFinding::mended).count(),
                        0,
                        (int) findings.stream()
                                .filter(found -> found.decision() != null && !found.toMend() && !found.mended())
                                .count()),
                new RunSummary.Canary(11, past == 2 ? List.of("en/ferry.txt: probaly") : List.of()),
                new LinkedHashMap<>(Map.of("extractArticles", Duration.ofMillis(4200))));
    }

    @Override
    public List<NightFigures> nights(RunSummary run, int atMost) {
        return IntStream.rangeClosed(Math.max(1, (int) run.run() - atMost + 1), (int) run.run())
                .mapToObj(night -> NightFigures.of(summary(night)))
                .toList();
    }

    @Override
    public List<QuarantinedFile> quarantined(long run) {
        return List.of(
                new QuarantinedFile(
                        "agency-ru",
                        "2026-11-10/scan.pdf",
                        QuarantineReason.NEEDS_OCR,
                        Message.of("reading.quarantine.pictures", 3)),
                new QuarantinedFile(
                        "desk",
                        "inbox/budget.docx",
                        QuarantineReason.ENCRYPTED,
                        Message.of("reading.quarantine.password")));
    }

    @Override
    public List<Message> problems(long run) {
        Message problem = Message.of("night.problem.pair", Message.of("night.no-reason"));
        return List.of(Message.of("night.problem", "alignStories", "12", problem));
    }

    @Override
    public List<RulePrecision> rules() {
        return List.of(
                new RulePrecision(FindingKind.NUMBER, "number-differs", 11, 1, 2),
                new RulePrecision(FindingKind.MISSPELLING, "speller-en", 14, 22, 5),
                new RulePrecision(FindingKind.INCONSISTENCY, "repeated-statement", 3, 1, 1));
    }

    @Override
    public List<String> stories(long run) {
        return List.copyOf(stories.keySet());
    }

    @Override
    public synchronized StoryRecord story(long run, String key) {
        StoryRecord story = stories.get(key);
        if (story == null) {
            throw new IllegalArgumentException("Run " + run + " has no story " + key);
        }
        List<StoredFinding> findings = new ArrayList<>();
        for (StoredFinding found : story.findings()) {
            Decision decision =
                    decisions.get(new Decision.OneFinding(found.finding().fingerprint()).key());
            boolean inForce = decision != null && decision.verdict() != Decision.Verdict.WITHDRAWN;
            findings.add(
                    inForce ? new StoredFinding(found.finding(), found.state(), found.firstRun(), decision, 2) : found);
        }
        return new StoryRecord(key, story.story(), story.pairs(), story.engines(), findings);
    }

    @Override
    public synchronized int record(List<Decision> taken) {
        int fresh = 0;
        for (Decision decision : taken) {
            Decision before = decisions.get(decision.subject().key());
            if (before == null || before.decided().isBefore(decision.decided())) {
                decisions.put(decision.subject().key(), decision);
                fresh++;
            }
        }
        return fresh;
    }

    @Override
    public List<Decision> decisions() {
        return inForce();
    }

    @Override
    public synchronized List<Decision> inForce() {
        return decisions.values().stream()
                .filter(decision -> decision.verdict() != Decision.Verdict.WITHDRAWN)
                .toList();
    }

    @Override
    public int wordsTakenBack() {
        return 0; // each subject's latest decision is all that is kept here
    }
}
