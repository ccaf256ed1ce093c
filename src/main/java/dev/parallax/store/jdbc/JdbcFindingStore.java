package dev.parallax.store.jdbc;

import dev.parallax.finding.Finding;
import dev.parallax.store.FindingStore;
import dev.parallax.store.StoryToCheck;
import dev.parallax.store.WorkRange;
import dev.parallax.store.jdbc.KnownFindings.FindingKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

final class JdbcFindingStore implements FindingStore {

    private final Sql sql;
    private final StoryLoader loader;
    private final StillWrong stillWrong;

    JdbcFindingStore(JdbcTemplate jdbc) {
        this.sql = new Sql(jdbc);
        this.loader = new StoryLoader(jdbc);
        this.stillWrong = new StillWrong(jdbc);
    }

    @Override
    public List<Long> unchecked(long run, String settings, WorkRange range) {
        // The embedded store joins in this order: from the range's few stories, not from all that the run saw.
        return sql.statement("""
                SELECT DISTINCT s.id FROM story s
                JOIN story_edition e ON e.story_id = s.id
                JOIN article_outcome o ON o.article_id = e.article_id AND o.run_id = :run
                WHERE s.id BETWEEN :from AND :to
                  AND (s.checked IS NULL OR s.checked <> s.content || CAST(:suffix AS VARCHAR(40)))
                ORDER BY s.id
                """)
                .param("run", run)
                .param("from", range.from())
                .param("to", range.to())
                .param("suffix", suffix(settings))
                .query(Long.class)
                .list();
    }

    private static String suffix(String settings) {
        return ":" + settings;
    }

    @Override
    public StoryToCheck story(long id, String targetLanguage) {
        StoryLoader.Loaded loaded =
                loader.load(List.of(id), targetLanguage).values().iterator().next();
        return new StoryToCheck(loaded.settled(), loaded.story(), quiet(id));
    }

    private Set<String> quiet(long story) {
        return sql.statement("SELECT quiet FROM story WHERE id = :story")
                .param("story", story)
                .query((row, number) -> Columns.words(row.getString("quiet")))
                .single();
    }

    @Override
    public void save(
            long run,
            long story,
            String settings,
            List<Finding> findings,
            List<Finding> heldBack,
            Collection<String> quiet) {
        KnownFindings before = KnownFindings.of(story, sql);
        Set<FindingKey> found =
                findings.stream().map(finding -> before.key(finding, story)).collect(Collectors.toSet());
        Set<FindingKey> held = heldBack.stream()
                .map(finding ->
                        new FindingKey(before.identities().getOrDefault(finding.article(), ""), finding.fingerprint()))
                .collect(Collectors.toSet());
        stillWrong.takeOver(
                run,
                story,
                findings,
                before,
                Stream.concat(found.stream(), held.stream()).collect(Collectors.toSet()));
        store(run, findings, story, before);
        fix(run, before.byKey(), found, held);
        settle(run, story, findings, before.byKey(), found);
        sql.statement("""
                UPDATE story SET held_back = :held_back, quiet = :quiet, checked = content || CAST(:suffix AS VARCHAR(40))
                WHERE id = :story
                """)
                .param("held_back", heldBack.size())
                .param("quiet", String.join(" ", quiet))
                .param("suffix", suffix(settings))
                .param("story", story)
                .update();
        StoryChanges.ofStories(List.of(story), sql);
    }

    private void store(long run, List<Finding> findings, long story, KnownFindings before) {
        Map<String, String> settled = settledBefore(findings, story, before);
        Set<FindingKey> stored = new HashSet<>();
        List<MapSqlParameterSource> inserts = new ArrayList<>();
        List<MapSqlParameterSource> updates = new ArrayList<>();
        for (Finding finding : findings) {
            FindingKey key = before.key(finding, story);
            if (stored.add(key)) {
                MapSqlParameterSource row = FindingRow.values(finding.withCause(cause(finding, settled)))
                        .addValue("run", run)
                        .addValue("identity", key.identity());
                KnownFinding known = before.find(key);
                if (known == null) {
                    inserts.add(row);
                } else {
                    updates.add(row.addValue("id", known.id()));
                }
            }
        }
        sql.batch(FindingRow.INSERT, inserts);
        sql.batch(FindingRow.UPDATE, updates);
    }

    /**
     * A face stays one when what was reported for it is gone: with it the cause is settled, unless its rule still finds it.
     *
     * @return by fingerprint of a finding that would be reported now, the one that was reported for it
     */
    private static Map<String, String> settledBefore(List<Finding> findings, long story, KnownFindings before) {
        List<Finding> reported = findings.stream().filter(Finding::isReported).toList();
        Set<String> fingerprints = reported.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        Map<String, String> settled = new HashMap<>();
        for (Finding finding : reported) {
            KnownFinding known = before.find(before.key(finding, story));
            String cause = known == null ? "" : known.finding().cause();
            if (!cause.isEmpty() && !fingerprints.contains(cause) && !before.has(cause, finding.rule())) {
                settled.put(finding.fingerprint(), cause);
            }
        }
        return settled;
    }

    private static String cause(Finding finding, Map<String, String> settled) {
        String reported = finding.isReported() ? finding.fingerprint() : finding.cause();
        return settled.getOrDefault(reported, finding.cause());
    }

    /** What a revision did to a finding that is gone with it is no finding of its own, but how that one was mended. */
    private void settle(
            long run, long story, List<Finding> findings, Map<FindingKey, KnownFinding> known, Set<FindingKey> found) {
        List<KnownFinding> gone = known.entrySet().stream()
                .filter(entry -> !found.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(finding ->
                        finding.open() && !KnownFinding.isRevision(finding.finding()) && finding.firstRun() != run)
                .sorted(Comparator.comparing(KnownFinding::id))
                .toList();
        List<MapSqlParameterSource> settled = new ArrayList<>();
        for (Finding finding : findings) {
            if (KnownFinding.isRevision(finding) && finding.isReported()) {
                gone.stream()
                        .filter(each -> each.isChangedBy(finding))
                        .map(KnownFinding::finding)
                        .map(each -> each.cause().isEmpty() ? each.fingerprint() : each.cause())
                        .findFirst()
                        .ifPresent(cause -> settled.add(new MapSqlParameterSource("cause", cause)
                                .addValue("revision", finding.fingerprint())
                                .addValue("story", story)));
            }
        }
        sql.batch("""
                UPDATE finding SET cause = :cause WHERE (fingerprint = :revision OR cause = :revision) AND identity IN (
                    SELECT a.identity FROM story_edition e JOIN article a ON a.id = e.article_id WHERE e.story_id = :story)
                """, settled);
    }

    /** What this very run had found new and does not find any more was never there; what is held back isn't fixed. */
    private void fix(long run, Map<FindingKey, KnownFinding> known, Set<FindingKey> found, Set<FindingKey> held) {
        List<MapSqlParameterSource> deletes = new ArrayList<>();
        List<MapSqlParameterSource> fixes = new ArrayList<>();
        List<MapSqlParameterSource> lapses = new ArrayList<>();
        known.forEach((key, finding) -> {
            MapSqlParameterSource row = new MapSqlParameterSource("id", finding.id()).addValue("run", run);
            if (found.contains(key)) {
                return;
            }
            if (finding.firstRun() == run || held.contains(key)) {
                deletes.add(row);
            } else if (finding.open()) {
                (KnownFinding.isRevision(finding.finding()) ? lapses : fixes).add(row);
            }
        });
        sql.batch("DELETE FROM finding WHERE id = :id", deletes);
        sql.batch("UPDATE finding SET is_open = FALSE, changed_run = :run WHERE id = :id", fixes);
        // Nobody fixes what a revision changed: the night after, it is no longer news.
        sql.batch("UPDATE finding SET is_open = FALSE WHERE id = :id", lapses);
    }
}
