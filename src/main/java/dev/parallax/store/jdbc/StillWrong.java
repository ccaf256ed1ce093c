package dev.parallax.store.jdbc;

import dev.parallax.finding.Finding;
import dev.parallax.store.Decision;
import dev.parallax.store.jdbc.KnownFindings.FindingKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * Keeps what a reviewer accepted when it is found in other words: while its rule finds something at its place, it is not
 * mended. Its row, and what was said of it, go over to the finding that is there now.
 */
final class StillWrong {

    private final Sql sql;
    private final JdbcDecisionLog decisions;

    StillWrong(JdbcTemplate jdbc) {
        this.sql = new Sql(jdbc);
        this.decisions = new JdbcDecisionLog(jdbc);
    }

    /** A finding that a reviewer accepted and that is gone in those words, with the faces that are gone with it. */
    private record Gone(FindingKey key, KnownFinding reported, Decision decision, List<KnownFinding> all) {}

    /**
     * Takes accepted findings over to those that are there in their stead, in the store and in {@code known}.
     *
     * @param found what the night found in the story
     * @param present keys of what is found or held back
     */
    void takeOver(long run, long story, List<Finding> found, KnownFindings known, Set<FindingKey> present) {
        RevisedPlaces places = new RevisedPlaces();
        for (Gone gone : gone(run, known, present)) {
            found.stream()
                    .filter(finding -> finding.isReported()
                            && finding.rule().equals(gone.reported().finding().rule()))
                    .filter(finding -> {
                        FindingKey key = known.key(finding, story);
                        KnownFinding before = known.find(key);
                        return key.identity().equals(gone.key().identity())
                                && ((before == null || !before.open())
                                        ? places.standsFor(gone.all(), finding)
                                        : before.finding()
                                                .cause()
                                                .equals(gone.key().fingerprint()));
                    })
                    .findFirst()
                    .ifPresent(finding -> takeOver(run, gone, known.key(finding, story), known));
        }
    }

    private List<Gone> gone(long run, KnownFindings known, Set<FindingKey> present) {
        Map<FindingKey, KnownFinding> gone = new LinkedHashMap<>();
        known.byKey().entrySet().stream()
                .filter(entry -> !present.contains(entry.getKey()))
                .filter(entry -> entry.getValue().open()
                        && entry.getValue().firstRun() != run
                        && !KnownFinding.isRevision(entry.getValue().finding()))
                .sorted(Comparator.comparing(entry -> entry.getValue().id()))
                .forEach(entry -> gone.put(entry.getKey(), entry.getValue()));
        Map<String, Decision> latest = decisions.latest(gone.values().stream()
                .map(finding -> subject(finding.finding().fingerprint()).key())
                .distinct()
                .toList());
        List<Gone> accepted = new ArrayList<>();
        gone.forEach((key, finding) -> {
            Decision decision = latest.get(subject(key.fingerprint()).key());
            if (finding.finding().isReported() && decision != null && decision.verdict() == Decision.Verdict.ACCEPTED) {
                List<KnownFinding> all = gone.values().stream()
                        .filter(each -> each.id() == finding.id()
                                || each.finding().cause().equals(key.fingerprint()))
                        .toList();
                accepted.add(new Gone(key, finding, decision, all));
            }
        });
        return accepted;
    }

    private static Decision.Subject subject(String fingerprint) {
        return new Decision.OneFinding(fingerprint);
    }

    /** The row keeps its number and its nights, and has the other's fingerprint; that one's own row goes. */
    private void takeOver(long run, Gone gone, FindingKey now, KnownFindings known) {
        KnownFinding other = known.find(now);
        if (other != null) {
            sql.statement("DELETE FROM finding WHERE id = :id")
                    .param("id", other.id())
                    .update();
        }
        sql.statement("UPDATE finding SET fingerprint = :fingerprint, reworded_run = :run WHERE id = :id")
                .param("fingerprint", now.fingerprint())
                .param("run", run)
                .param("id", gone.reported().id())
                .update();
        known.byKey().remove(gone.key());
        known.byKey().put(now, gone.reported());
        faces(gone, now, known);
        Decision said = gone.decision();
        decisions.record(List.of(new Decision(
                subject(now.fingerprint()), said.verdict(), said.reason(), said.author(), said.decided())));
    }

    private void faces(Gone gone, FindingKey now, KnownFindings known) {
        List<MapSqlParameterSource> rows = new ArrayList<>();
        known.byKey().replaceAll((key, face) -> {
            if (!face.finding().cause().equals(gone.key().fingerprint())) {
                return face;
            }
            rows.add(new MapSqlParameterSource("id", face.id()).addValue("cause", now.fingerprint()));
            return face.withCause(now.fingerprint());
        });
        sql.batch("UPDATE finding SET cause = :cause WHERE id = :id", rows);
    }

    /** The revisions that findings stand in, read once each. */
    private final class RevisedPlaces {

        private record Revisions(long before, long now) {}

        private final Map<Revisions, RevisedWords> read = new HashMap<>();

        boolean standsFor(List<KnownFinding> gone, Finding now) {
            return gone.stream()
                    .map(KnownFinding::finding)
                    .filter(before -> before.rule().equals(now.rule()))
                    .anyMatch(before -> words(before.article(), now.article())
                            .samePlace(before.paragraph(), before.span(), now.paragraph(), now.span()));
        }

        private RevisedWords words(long before, long now) {
            return read.computeIfAbsent(
                    new Revisions(before, now), both -> new RevisedWords(paragraphs(before), paragraphs(now)));
        }

        private List<String> paragraphs(long article) {
            return sql.statement("SELECT text FROM paragraph WHERE article_id = :article ORDER BY number")
                    .param("article", article)
                    .query(String.class)
                    .list();
        }
    }
}
