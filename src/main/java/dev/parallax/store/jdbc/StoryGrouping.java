package dev.parallax.store.jdbc;

import dev.parallax.story.EditionPair;
import dev.parallax.story.StoryPair;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Groups articles into stories: what pairs hold together is one story. A story keeps its key while any of its articles stays in it. */
final class StoryGrouping {

    private static final int HASH_DIGITS = 24;
    private static final int KEY_DIGITS = 12;

    private final Sql sql;

    StoryGrouping(Sql sql) {
        this.sql = sql;
    }

    /** Groups the articles, and all that pairs join to them, and leaves all other stories as they are. */
    void regroup(long run, Collection<Long> articles) {
        Set<Long> unsure = new HashSet<>();
        Map<Long, List<Long>> partners = partners(articles, unsure);
        Set<Long> all = new TreeSet<>(articles);
        all.addAll(partners.keySet());
        Before before = before(all);
        Saved saved = new Saved(new HashSet<>(), new HashSet<>());
        Set<Long> grouped = new HashSet<>();
        Map<Long, Long> storyOf = new TreeMap<>();
        for (Long article : all) {
            if (!grouped.contains(article)) {
                NavigableSet<Long> editions = component(article, partners);
                grouped.addAll(editions);
                long story = save(run, editions, new Described(partners, unsure), before, saved);
                editions.forEach(edition -> storyOf.put(edition, story));
            }
        }
        saveEditions(storyOf, before);
        StoryChanges.ofStories(saved.changed(), sql);
    }

    /**
     * The stories that have their editions.
     *
     * @param changed those that have others than before
     */
    private record Saved(Set<Long> all, Set<Long> changed) {}

    /** Who is paired with whom, both ways: the articles, their partners, the partners of these and so on. */
    private Map<Long, List<Long>> partners(Collection<Long> articles, Set<Long> unsure) {
        Map<Long, List<Long>> partners = new HashMap<>();
        Set<EditionPair> known = new HashSet<>();
        Set<Long> asked = new HashSet<>();
        Set<Long> open = new TreeSet<>(articles);
        while (!open.isEmpty()) {
            addPartners(open, partners, known, unsure);
            asked.addAll(open);
            open = new TreeSet<>(partners.keySet());
            open.removeAll(asked);
        }
        return partners;
    }

    private void addPartners(
            Set<Long> articles, Map<Long, List<Long>> partners, Set<EditionPair> known, Set<Long> unsure) {
        for (List<Long> some : Columns.inLists(articles)) {
            for (String side : List.of("source_article_id", "target_article_id")) {
                sql.statement("SELECT source_article_id, target_article_id, probability FROM story_pair WHERE " + side
                                + " IN (:ids)")
                        .param("ids", some)
                        .query(row -> {
                            long source = row.getLong("source_article_id");
                            long target = row.getLong("target_article_id");
                            if (row.getDouble("probability") < StoryPair.SURE) {
                                unsure.add(source);
                            }
                            if (known.add(new EditionPair(source, target))) {
                                partners.computeIfAbsent(source, id -> new ArrayList<>())
                                        .add(target);
                                partners.computeIfAbsent(target, id -> new ArrayList<>())
                                        .add(source);
                            }
                        });
            }
        }
    }

    /**
     * What stood there.
     *
     * @param identity of each article
     * @param story in which each identity's newest grouped revision was
     * @param edition the story of each grouped revision
     * @param content of each story
     */
    private record Before(
            Map<Long, String> identity, Map<String, Long> story, Map<Long, Long> edition, Map<Long, String> content) {}

    private Before before(Collection<Long> articles) {
        Before before = new Before(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        for (List<Long> some : Columns.inLists(articles)) {
            sql.statement("SELECT id, identity FROM article WHERE id IN (:ids)")
                    .param("ids", some)
                    .query(row -> {
                        before.identity().put(row.getLong("id"), row.getString("identity"));
                    });
            sql.statement("""
                    SELECT r.id AS edition, r.identity, s.id AS story, s.content FROM article a
                    JOIN article r ON r.identity = a.identity
                    JOIN story_edition e ON e.article_id = r.id
                    JOIN story s ON s.id = e.story_id
                    WHERE a.id IN (:ids) ORDER BY r.id
                    """).param("ids", some).query(row -> {
                before.story().put(row.getString("identity"), row.getLong("story"));
                before.edition().put(row.getLong("edition"), row.getLong("story"));
                before.content().put(row.getLong("story"), row.getString("content"));
            });
        }
        return before;
    }

    /**
     * What the pairs of an edition are, so that a change is seen.
     *
     * @param unsure editions of unsure pairs
     */
    private record Described(Map<Long, List<Long>> partners, Set<Long> unsure) {

        String of(Long edition) {
            return edition
                    + new TreeSet<>(partners.getOrDefault(edition, List.of())).toString()
                    + (unsure.contains(edition) ? "?" : "");
        }
    }

    private static NavigableSet<Long> component(Long article, Map<Long, List<Long>> partners) {
        TreeSet<Long> component = new TreeSet<>();
        List<Long> open = new ArrayList<>(List.of(article));
        while (!open.isEmpty()) {
            Long next = open.remove(open.size() - 1);
            if (component.add(next)) {
                open.addAll(partners.getOrDefault(next, List.of()));
            }
        }
        return component;
    }

    private long save(long run, NavigableSet<Long> editions, Described pairs, Before before, Saved saved) {
        StringBuilder described = new StringBuilder();
        TreeSet<String> identities = new TreeSet<>();
        TreeSet<Long> candidates = new TreeSet<>();
        for (Long edition : editions) {
            described.append(pairs.of(edition));
            String identity = before.identity().getOrDefault(edition, "");
            identities.add(identity);
            Long story = before.story().get(identity);
            if (story != null && !saved.all().contains(story)) {
                candidates.add(story);
            }
        }
        String content = Columns.hash(described.toString()).substring(0, HASH_DIGITS);
        if (candidates.isEmpty()) {
            long id = sql.insert(
                    "INSERT INTO story (story_key, content, run_id) VALUES (:key, :content, :run)",
                    new MapSqlParameterSource("key", freeKey(identities.first()))
                            .addValue("content", content)
                            .addValue("run", run));
            saved.all().add(id);
            saved.changed().add(id);
            return id;
        }
        long id = candidates.first();
        saved.all().add(id);
        if (!content.equals(before.content().get(id))) {
            saved.changed().add(id);
            sql.statement("UPDATE story SET content = :content WHERE id = :id")
                    .param("content", content)
                    .param("id", id)
                    .update();
        }
        return id;
    }

    private String freeKey(String identity) {
        String hash = Columns.hash(identity);
        for (int digits = KEY_DIGITS; digits < hash.length(); digits++) {
            String key = hash.substring(0, digits);
            if (sql.statement("SELECT id FROM story WHERE story_key = :key")
                    .param("key", key)
                    .query(Long.class)
                    .list()
                    .isEmpty()) {
                return key;
            }
        }
        throw new IllegalStateException("No free key for the story of " + identity);
    }

    private void saveEditions(Map<Long, Long> storyOf, Before before) {
        List<MapSqlParameterSource> deletes = new ArrayList<>();
        List<MapSqlParameterSource> inserts = new ArrayList<>();
        before.edition().forEach((article, story) -> {
            if (!story.equals(storyOf.get(article))) {
                deletes.add(new MapSqlParameterSource("article", article));
            }
        });
        storyOf.forEach((article, story) -> {
            if (!story.equals(before.edition().get(article))) {
                inserts.add(new MapSqlParameterSource("article", article).addValue("story", story));
            }
        });
        sql.batch("DELETE FROM story_edition WHERE article_id = :article", deletes);
        sql.batch("INSERT INTO story_edition (article_id, story_id) VALUES (:article, :story)", inserts);
        Set<Long> kept = new HashSet<>(storyOf.values());
        sql.batch(
                """
                DELETE FROM story WHERE id = :id
                    AND NOT EXISTS (SELECT 1 FROM story_edition e WHERE e.story_id = story.id)
                """,
                before.content().keySet().stream()
                        .filter(id -> !kept.contains(id))
                        .sorted()
                        .map(id -> new MapSqlParameterSource("id", id))
                        .toList());
    }
}
