package dev.parallax.store.jdbc;

import dev.parallax.store.Decision;
import dev.parallax.store.StoryVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells by a few queries over all of a run's stories which of them read as they did: what a {@linkplain StoryRecords record}
 * holds is made of what the store notes as changed, of pairs, of findings that are news to the run, and of decisions.
 */
final class StoryVersions {

    private static final int DIGITS = 24;

    private final Sql sql;
    private final JdbcDecisionLog decisions;

    StoryVersions(Sql sql, JdbcDecisionLog decisions) {
        this.sql = sql;
        this.decisions = decisions;
    }

    /** What a story's version is made of. */
    private record Parts(String key, TreeSet<String> content, TreeSet<String> night) {

        static final String NEVER_THE_SAME = "";

        Parts(String key, String changed) {
            this(key, new TreeSet<>(List.of(changed)), new TreeSet<>());
        }

        StoryVersion version() {
            String all = String.join("\n", content);
            if (content.contains(NEVER_THE_SAME)) {
                return StoryVersion.UNKNOWN;
            }
            String hash = shortHash(all);
            return new StoryVersion(hash, night.isEmpty() ? hash : shortHash(all + "\n\n" + String.join("\n", night)));
        }

        private static String shortHash(String text) {
            return Columns.hash(text).substring(0, DIGITS);
        }
    }

    /**
     * As {@link dev.parallax.store.RunReader#versions} has it.
     *
     * @param language of the comparison: translations into another one are read in another comparison
     */
    Map<String, StoryVersion> of(long run, String language) {
        Map<Long, Parts> stories = stories(run, language);
        addPairs(stories);
        addNews(run, stories);
        addDecisions(run, stories);
        Map<String, StoryVersion> versions = new TreeMap<>();
        stories.values().forEach(story -> versions.put(story.key(), story.version()));
        return versions;
    }

    private Map<Long, Parts> stories(long run, String language) {
        Map<Long, Parts> stories = new TreeMap<>();
        new RunStories(sql).each(run, row -> {
            String changed = "story " + row.getLong("id") + " " + row.getString("changed_at") + " into " + language;
            stories.put(row.getLong("id"), new Parts(row.getString("story_key"), changed));
        });
        return stories;
    }

    /** Pairs are matched and aligned anew without their story's being checked. */
    private void addPairs(Map<Long, Parts> stories) {
        for (List<Long> some : Columns.inLists(stories.keySet())) {
            sql.statement("""
                    SELECT e.story_id, p.* FROM story_edition e JOIN story_pair p ON p.source_article_id = e.article_id
                    WHERE e.story_id IN (:stories)
                    """).param("stories", some).query(row -> {
                with(stories, row).content().add("pair " + pair(row));
            });
        }
    }

    private static String pair(ResultSet row) throws SQLException {
        return String.join(
                " ",
                row.getString("id"),
                row.getString("aligned"),
                row.getString("probability"),
                row.getString("margin"),
                row.getString("evidence"),
                row.getString("against"));
    }

    /** What is new, back or fixed in the run is none of that in another one. */
    private void addNews(long run, Map<Long, Parts> stories) {
        sql.statement("""
                SELECT DISTINCT e.story_id, CASE WHEN f.first_run < f.changed_run THEN 1 ELSE 0 END AS seen_before
                FROM finding f JOIN article a ON a.identity = f.identity JOIN story_edition e ON e.article_id = a.id
                WHERE f.changed_run >= :run
                """).param("run", run).query(row -> {
            Parts story = with(stories, row);
            (row.getInt("seen_before") == 1 ? story.content() : story.night()).add("news of " + run);
        });
    }

    /** What was accepted is listed every night; how many nights have shown what was decided grows with each. */
    private void addDecisions(long run, Map<Long, Parts> stories) {
        Map<String, Decision> latest = decisions.latest();
        if (latest.isEmpty()) {
            return;
        }
        addApart(stories, latest);
        boolean ofWords = latest.values().stream().anyMatch(decision -> decision.subject() instanceof Decision.Word);
        for (List<Long> some : Columns.inLists(stories.keySet())) {
            sql.statement("""
                    SELECT e.story_id, %s
                    FROM story_edition e JOIN article c ON c.id = e.article_id JOIN finding f ON f.identity = c.identity
                    JOIN article a ON a.id = f.article_id %s
                    WHERE e.story_id IN (:stories) AND (f.is_open OR f.changed_run >= :run)
                    """.formatted(FindingSubjects.columns(ofWords), FindingSubjects.join(ofWords)))
                    .param("stories", some)
                    .param("run", run)
                    .query(row -> {
                        Decision decision = FindingSubjects.inForce(FindingSubjects.of(row), latest);
                        if (decision != null) {
                            addDecided(with(stories, row), row.getString("fingerprint"), decision, run);
                        }
                    });
        }
    }

    private static void addDecided(Parts story, String fingerprint, Decision decision, long run) {
        boolean accepted = decision.verdict() == Decision.Verdict.ACCEPTED;
        story.content().add(accepted ? Parts.NEVER_THE_SAME : fingerprint + " " + decision);
        story.night().add("decided, in " + run);
    }

    /** Pairs that a reviewer took apart stay shown until they are matched anew. */
    private void addApart(Map<Long, Parts> stories, Map<String, Decision> latest) {
        Set<String> apart = new HashSet<>();
        latest.forEach((key, decision) -> {
            if (decision.subject() instanceof Decision.SameStory && decision.verdict() == Decision.Verdict.DISMISSED) {
                apart.add(key);
            }
        });
        if (apart.isEmpty()) {
            return;
        }
        for (List<Long> some : Columns.inLists(stories.keySet())) {
            sql.statement("""
                    SELECT e.story_id, s.source, s.location, t.source AS target_source, t.location AS target_location
                    FROM story_edition e JOIN story_pair p ON p.source_article_id = e.article_id
                    JOIN article s ON s.id = p.source_article_id JOIN article t ON t.id = p.target_article_id
                    WHERE e.story_id IN (:stories)
                    """).param("stories", some).query(row -> {
                String key = new Decision.SameStory(
                                row.getString("source") + ":" + row.getString("location"),
                                row.getString("target_source") + ":" + row.getString("target_location"))
                        .key();
                if (apart.contains(key)) {
                    with(stories, row).content().add(key);
                }
            });
        }
    }

    /** That of a row; one of nobody when the run did not see the story. */
    private static Parts with(Map<Long, Parts> stories, ResultSet row) throws SQLException {
        Parts story = stories.get(row.getLong("story_id"));
        return story == null ? new Parts("", "") : story;
    }
}
