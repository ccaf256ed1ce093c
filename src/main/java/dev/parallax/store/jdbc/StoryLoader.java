package dev.parallax.store.jdbc;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.alignment.BeadType;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.store.StoredArticle;
import dev.parallax.story.StoryPair;
import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads a story with everything that belongs to it. */
final class StoryLoader {

    private final JdbcTemplate jdbc;
    private final JdbcArticleStore articles;
    private final JdbcTranslationStore translations;

    StoryLoader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.articles = new JdbcArticleStore(jdbc);
        this.translations = new JdbcTranslationStore(jdbc);
    }

    /** A story's editions by id, its aligned pairs by number, and why those are pairs, in the same order. */
    record Loaded(CheckedStory story, List<StoryPair> pairs) {}

    Loaded load(long story, String targetLanguage) {
        List<Long> editionIds = jdbc.queryForList(
                "SELECT article_id FROM story_edition WHERE story_id = ? ORDER BY article_id", Long.class, story);
        Map<Long, Long> previousIds = new HashMap<>();
        jdbc.query(
                """
                SELECT a.id, b.id FROM story_edition e JOIN article a ON a.id = e.article_id
                JOIN article b ON b.identity = a.identity AND b.revision = a.revision - 1
                WHERE e.story_id = ?
                """,
                row -> {
                    previousIds.put(row.getLong(1), row.getLong(2));
                },
                story);
        List<Long> all = new ArrayList<>(editionIds);
        all.addAll(previousIds.values());
        Map<Long, List<TranslationResult>> translated = translations.find(all, targetLanguage);
        Map<Long, Map<Integer, List<TranslationIssue>>> doubts = translations.doubts(all, targetLanguage);
        Map<Long, StoredArticle> stored = new HashMap<>();
        articles.find(all).forEach(article -> stored.put(article.id(), article));

        Map<Long, CheckedArticle> editions = new LinkedHashMap<>();
        for (Long id : editionIds) {
            Long previousId = previousIds.get(id);
            StoredArticle previous = previousId == null ? null : stored.get(previousId);
            StoredArticle edition = stored.get(id);
            if (edition != null) {
                CheckedArticle before = previous == null ? null : checked(previous, translated, doubts, null);
                editions.put(id, checked(edition, translated, doubts, before));
            }
        }
        return pairs(story, editions);
    }

    private static CheckedArticle checked(
            StoredArticle article,
            Map<Long, List<TranslationResult>> translated,
            Map<Long, Map<Integer, List<TranslationIssue>>> doubts,
            @Nullable CheckedArticle previous) {
        return new CheckedArticle(
                article.id(),
                article.article(),
                article.language(),
                translated.getOrDefault(article.id(), List.of()),
                doubts.getOrDefault(article.id(), Map.of()),
                previous);
    }

    private Loaded pairs(long story, Map<Long, CheckedArticle> editions) {
        List<StoryPair> pairs = new ArrayList<>();
        List<AlignedPair> aligned = new ArrayList<>();
        jdbc.query("""
                SELECT p.* FROM story_pair p JOIN story_edition e ON e.article_id = p.source_article_id
                WHERE e.story_id = ? AND p.aligned ORDER BY p.id
                """, (row, n) -> Map.entry(row.getLong("id"), JdbcStoryStore.pair(row)), story)
                .forEach(entry -> {
                    CheckedArticle source = editions.get(entry.getValue().source());
                    CheckedArticle target = editions.get(entry.getValue().target());
                    if (source != null && target != null) {
                        pairs.add(entry.getValue());
                        aligned.add(new AlignedPair(
                                source,
                                target,
                                alignment(entry.getKey(), JdbcStoryStore.PARAGRAPH),
                                alignment(entry.getKey(), JdbcStoryStore.SEGMENT)));
                    }
                });
        return new Loaded(new CheckedStory(List.copyOf(editions.values()), aligned), pairs);
    }

    private Alignment alignment(long pair, String level) {
        return new Alignment(jdbc.query(
                "SELECT * FROM alignment_bead WHERE pair_id = ? AND level = ? ORDER BY number",
                (row, n) -> new Bead(
                        BeadType.valueOf(row.getString("type")),
                        range(row.getInt("source_from"), row.getInt("source_to")),
                        range(row.getInt("target_from"), row.getInt("target_to")),
                        row.getDouble("cost"),
                        row.getDouble("probability")),
                pair,
                level));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
