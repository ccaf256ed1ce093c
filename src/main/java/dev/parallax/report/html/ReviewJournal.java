package dev.parallax.report.html;

import dev.parallax.report.decisions.DecisionsFile;
import dev.parallax.store.Decision;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What reviewers decided since their server started, in its order and by its clock: with two browsers the one whose clock is
 * slow would lose. Pages ask for what came after what they know. Safe for use by several threads.
 */
final class ReviewJournal {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** How many decisions are remembered as they were sent. */
    private static final int REMEMBERED = 10_000;

    /** A decision at its place in the order. */
    private record Entry(long number, Decision decision) {}

    private final Clock clock;
    private final Map<String, Entry> bySubject = new LinkedHashMap<>();
    private final Map<Decision, Decision> bySent = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Decision, Decision> eldest) {
            return size() > REMEMBERED;
        }
    };

    private long last;
    private Instant lastTime = Instant.EPOCH;

    ReviewJournal(Clock clock) {
        this.clock = clock;
    }

    /** The decisions as they count: at this server's time, each later than the one before; one sent again keeps its time. */
    synchronized List<Decision> timed(List<Decision> sent) {
        List<Decision> timed = new ArrayList<>();
        for (Decision decision : sent) {
            timed.add(bySent.computeIfAbsent(decision, this::now));
        }
        return timed;
    }

    private Decision now(Decision sent) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        lastTime = now.isAfter(lastTime) ? now : lastTime.plusMillis(1);
        return new Decision(sent.subject(), sent.verdict(), sent.reason(), sent.author(), lastTime);
    }

    /** Tells them to whoever asks; of two on one subject the later. */
    synchronized void add(List<Decision> timed) {
        for (Decision decision : timed) {
            String subject = decision.subject().key();
            Entry there = bySubject.get(subject);
            if (there == null || there.decision().decided().isBefore(decision.decided())) {
                bySubject.put(subject, new Entry(++last, decision));
            }
        }
    }

    /**
     * What came after a place in the order.
     *
     * @return {@code {"last": the place of the last one, "decisions": [...]}}, the decisions as a file has them
     */
    synchronized String after(long number) {
        ObjectNode answer = JSON.createObjectNode().put("last", last);
        ArrayNode decisions = answer.putArray("decisions");
        bySubject.values().stream()
                .filter(entry -> entry.number() > number)
                .sorted(Comparator.comparingLong(Entry::number))
                .forEach(entry -> decisions.add(DecisionsFile.json(entry.decision())));
        return answer.toString();
    }

    /** Forgets what pages show by themselves from now on. */
    synchronized void clear() {
        bySubject.clear();
    }
}
