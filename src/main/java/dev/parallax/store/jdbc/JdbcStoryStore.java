package dev.parallax.store.jdbc;

import dev.parallax.alignment.Alignment;
import dev.parallax.store.StoryStore;
import dev.parallax.store.WorkRange;
import dev.parallax.story.EditionPair;
import dev.parallax.story.StoryPair;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

final class JdbcStoryStore implements StoryStore {

    private final Sql sql;
    private final StoryPairs pairs;
    private final StoryGrouping grouping;
    private final ArticleOutcomes outcomes;

    JdbcStoryStore(JdbcTemplate jdbc) {
        this.sql = new Sql(jdbc);
        this.pairs = new StoryPairs(sql);
        this.grouping = new StoryGrouping(sql);
        this.outcomes = new ArticleOutcomes(sql);
    }

    @Override
    public boolean needsMatching(long run, Collection<String> languages) {
        return seesWhatIsInNoStory(run, languages)
                || comparesInAnotherLanguage(run)
                || seesWhatWasAway(run)
                || pairsWhatIsApart(run)
                || hasLateTranslations(run);
    }

    /** Articles are looked up last: their rows are long, and nearly all of them are in a story. */
    private boolean seesWhatIsInNoStory(long run, Collection<String> languages) {
        return !sql.statement("""
                        SELECT a.id FROM (
                            SELECT o.article_id FROM article_outcome o LEFT JOIN story_edition e ON e.article_id = o.article_id
                            WHERE o.run_id = :run AND e.article_id IS NULL) n
                        JOIN article a ON a.id = n.article_id
                        WHERE a.is_current AND a.lang IN (:languages)
                        FETCH FIRST 1 ROWS ONLY
                        """)
                .param("run", run)
                .param("languages", languages)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** Than the night before: the other articles of a pair are translated, and all pairs are of articles in this one. */
    private boolean comparesInAnotherLanguage(long run) {
        return !sql.statement("""
                        SELECT t.id FROM comparison_run t
                        JOIN comparison_run b ON b.id = (
                            SELECT MAX(l.id) FROM comparison_run l WHERE l.job = t.job AND l.id < t.id)
                        WHERE t.id = :run AND b.comparison_lang <> t.comparison_lang
                        """).param("run", run).query(Long.class).list().isEmpty();
    }

    @Override
    public boolean mayMissArticles(long run) {
        List<Long> before =
                sql.statement("""
                        SELECT l.id FROM comparison_run l JOIN comparison_run t ON t.job = l.job
                        WHERE t.id = :run AND l.state IN ('DONE', 'PARTIAL')
                          AND l.id = (SELECT MAX(a.id) FROM comparison_run a WHERE a.id < :run)
                        """).param("run", run).query(Long.class).list();
        if (before.isEmpty()) {
            return true;
        }
        return !sql.statement("""
                        SELECT p.article_id FROM article_outcome p WHERE p.run_id = :before AND p.article_id IS NOT NULL
                        EXCEPT SELECT o.article_id FROM article_outcome o WHERE o.run_id = :run
                        FETCH FIRST 1 ROWS ONLY
                        """)
                .param("run", run)
                .param("before", before.get(0))
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** Whether an article is delivered again that the night before was not. */
    private boolean seesWhatWasAway(long run) {
        long before = sql.statement("""
                        SELECT COALESCE(MAX(l.id), 0) FROM comparison_run l JOIN comparison_run t ON t.job = l.job
                        WHERE t.id = :run AND l.id < :run AND l.state IN ('DONE', 'PARTIAL')
                        """).param("run", run).query(Long.class).single();
        return before > 0
                && !sql.statement("""
                        SELECT o.article_id FROM article_outcome o
                        WHERE o.run_id = :run AND o.outcome = 'UNCHANGED' AND o.article_id IS NOT NULL
                        EXCEPT SELECT p.article_id FROM article_outcome p WHERE p.run_id = :before
                        FETCH FIRST 1 ROWS ONLY
                        """)
                        .param("run", run)
                        .param("before", before)
                        .query(Long.class)
                        .list()
                        .isEmpty();
    }

    /** Whether an engine that was away has translated by now what was matched without: translations speak for pairs. */
    private boolean hasLateTranslations(long run) {
        return isTranslatedSince(run - 1, run);
    }

    /** Whether one of the run's pairs has been taken apart by a reviewer. */
    private boolean pairsWhatIsApart(long run) {
        boolean apart = !sql.statement("""
                        SELECT d.subject FROM decision d WHERE d.kind = 'PAIR' AND d.verdict = 'DISMISSED'
                        FETCH FIRST 1 ROWS ONLY
                        """).query(String.class).list().isEmpty();
        return apart
                && !sql.statement("""
                        SELECT p.id FROM story_pair p
                        JOIN article_outcome o ON o.article_id = p.source_article_id AND o.run_id = :run
                        JOIN article s ON s.id = p.source_article_id
                        JOIN article t ON t.id = p.target_article_id
                        JOIN decision d
                            ON d.subject = 'pair:' || s.source || ':' || s.location || '|' || t.source || ':' || t.location
                        WHERE d.verdict = 'DISMISSED' AND d.decided_at = (
                            SELECT MAX(l.decided_at) FROM decision l WHERE l.subject = d.subject)
                        FETCH FIRST 1 ROWS ONLY
                        """)
                        .param("run", run)
                        .query(Long.class)
                        .list()
                        .isEmpty();
    }

    @Override
    public boolean isHeeded(long one, long other, boolean same) {
        List<Double> probabilities = sql.statement("""
                        SELECT probability FROM story_pair WHERE source_article_id = :one AND target_article_id = :other
                            OR source_article_id = :other AND target_article_id = :one
                        """)
                .param("one", one)
                .param("other", other)
                .query(Double.class)
                .list();
        return same ? probabilities.contains(1.0) : probabilities.isEmpty();
    }

    @Override
    public List<Long> candidates(long run, Collection<String> languages, int days) {
        Set<Long> seen = new TreeSet<>();
        for (long each : runsSince(run, daysBefore(run, days))) {
            seen.addAll(outcomes.articles(each));
        }
        List<Long> candidates = new ArrayList<>();
        for (List<Long> some : Columns.inLists(seen)) {
            candidates.addAll(sql.statement("""
                    SELECT a.id FROM article a WHERE a.id IN (:ids) AND a.is_current AND a.lang IN (:languages) ORDER BY a.id
                    """)
                    .param("ids", some)
                    .param("languages", languages)
                    .query(Long.class)
                    .list());
        }
        return candidates;
    }

    /** The run, and those of any job before it that began since then. */
    private List<Long> runsSince(long run, OffsetDateTime since) {
        return sql.statement(
                        "SELECT r.id FROM comparison_run r WHERE r.id <= :run AND (r.id = :run OR r.started_at >= :since)")
                .param("run", run)
                .param("since", since)
                .query(Long.class)
                .list();
    }

    private OffsetDateTime daysBefore(long run, int days) {
        return sql.statement("SELECT started_at FROM comparison_run WHERE id = :run")
                .param("run", run)
                .query(OffsetDateTime.class)
                .single()
                .minusDays(days);
    }

    @Override
    public Set<Long> withdrawn(long run, Collection<Long> candidates, int days) {
        return new Withdrawals(sql).among(candidates, run, daysBefore(run, days));
    }

    @Override
    public Set<EditionPair> pairsAmong(Collection<Long> articles) {
        return pairs.among(new HashSet<>(articles));
    }

    @Override
    public boolean isTranslatedSince(long earlier, long run) {
        return !sql.statement("""
                        SELECT t.article_id FROM translation t JOIN story_edition e ON e.article_id = t.article_id
                        WHERE t.run_id > :earlier AND t.run_id <= :run AND t.text IS NOT NULL
                        FETCH FIRST 1 ROWS ONLY
                        """)
                .param("earlier", earlier)
                .param("run", run)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    @Override
    public void savePairs(long run, Collection<Long> candidates, List<StoryPair> found, Set<EditionPair> standing) {
        grouping.regroup(run, pairs.save(run, candidates, found, standing));
    }

    @Override
    public List<Long> unaligned(WorkRange range) {
        return sql.statement("SELECT id FROM story_pair WHERE NOT aligned AND id BETWEEN :from AND :to ORDER BY id")
                .param("from", range.from())
                .param("to", range.to())
                .query(Long.class)
                .list();
    }

    @Override
    public StoryPair pair(long id) {
        return sql.statement("SELECT * FROM story_pair WHERE id = :id")
                .param("id", id)
                .query((row, n) -> PairRow.pair(row))
                .single();
    }

    @Override
    public void saveAlignment(long pair, Alignment paragraphs, Alignment segments) {
        sql.statement("DELETE FROM alignment_bead WHERE pair_id = :pair")
                .param("pair", pair)
                .update();
        List<MapSqlParameterSource> rows = new ArrayList<>(BeadRow.values(pair, BeadRow.PARAGRAPH, paragraphs));
        rows.addAll(BeadRow.values(pair, BeadRow.SEGMENT, segments));
        sql.batch(BeadRow.INSERT, rows);
        sql.statement("UPDATE story_pair SET aligned = TRUE, passages = :passages WHERE id = :pair")
                .param("pair", pair)
                .param("passages", paragraphs.beads().size())
                .update();
    }
}
