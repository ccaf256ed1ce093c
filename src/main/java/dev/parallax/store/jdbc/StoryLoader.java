package dev.parallax.store.jdbc;

import dev.parallax.alignment.Alignment;
import dev.parallax.alignment.Bead;
import dev.parallax.finding.AlignedPair;
import dev.parallax.finding.CheckedArticle;
import dev.parallax.finding.CheckedStory;
import dev.parallax.store.StoredArticle;
import dev.parallax.story.StoryPair;
import dev.parallax.translation.TranslationIssue;
import dev.parallax.translation.TranslationResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads stories with everything that belongs to them, many at once: each query is asked once for all of them. */
final class StoryLoader {

    /** No article's number. */
    private static final Long NONE = -1L;

    private final Sql sql;
    private final JdbcArticleStore articles;
    private final JdbcTranslationStore translations;

    StoryLoader(JdbcTemplate jdbc) {
        this.sql = new Sql(jdbc);
        this.articles = new JdbcArticleStore(jdbc);
        this.translations = new JdbcTranslationStore(jdbc);
    }

    /** A story's editions by id, its aligned pairs by number, and why those are pairs, in the same order. */
    record Loaded(CheckedStory story, List<StoryPair> pairs) {

        /** The same without the unsure pairs. */
        CheckedStory settled() {
            List<AlignedPair> sure = IntStream.range(0, pairs.size())
                    .filter(i -> !pairs.get(i).isUnsure())
                    .mapToObj(story.pairs()::get)
                    .toList();
            return new CheckedStory(story.editions(), sure);
        }
    }

    /**
     * @param stories as many as go into one {@code IN (…)}
     *
     * @return by story
     */
    Map<Long, Loaded> load(Collection<Long> stories, String targetLanguage) {
        Map<Long, List<Long>> editionIds = new HashMap<>();
        sql.statement("SELECT story_id, article_id FROM story_edition WHERE story_id IN (:stories) ORDER BY article_id")
                .param("stories", stories)
                .query(row -> {
                    editionIds
                            .computeIfAbsent(row.getLong("story_id"), story -> new ArrayList<>())
                            .add(row.getLong("article_id"));
                });
        Map<Long, Long> previousIds = previousIds(stories);
        Map<Long, CheckedArticle> editions = editions(editionIds, previousIds, targetLanguage);
        Map<Long, List<Paired>> paired = paired(stories);
        Map<Long, Loaded> loaded = new HashMap<>();
        stories.forEach(story -> loaded.put(
                story,
                loaded(editionIds.getOrDefault(story, List.of()), editions, paired.getOrDefault(story, List.of()))));
        return loaded;
    }

    /** By each edition the revision before it, and by that the one before. */
    private Map<Long, Long> previousIds(Collection<Long> stories) {
        Map<Long, Long> previousIds = new HashMap<>();
        sql.statement("""
                SELECT a.id AS edition, b.id AS previous, c.id AS earlier
                FROM story_edition e JOIN article a ON a.id = e.article_id
                JOIN article b ON b.identity = a.identity AND b.revision = a.revision - 1
                LEFT JOIN article c ON c.identity = a.identity AND c.revision = a.revision - 2
                WHERE e.story_id IN (:stories)
                """).param("stories", stories).query(row -> {
            previousIds.put(row.getLong("edition"), row.getLong("previous"));
            long earlier = row.getLong("earlier");
            if (!row.wasNull()) {
                previousIds.put(row.getLong("previous"), earlier);
            }
        });
        return previousIds;
    }

    private Map<Long, CheckedArticle> editions(
            Map<Long, List<Long>> editionIds, Map<Long, Long> previousIds, String targetLanguage) {
        List<Long> all = new ArrayList<>(previousIds.values());
        editionIds.values().forEach(all::addAll);
        Map<Long, List<TranslationResult>> translated = translations.find(all, targetLanguage);
        Map<Long, Map<Integer, List<TranslationIssue>>> doubts = translations.doubts(all, targetLanguage);
        Map<Long, StoredArticle> stored = new HashMap<>();
        articles.find(all).forEach(article -> stored.put(article.id(), article));
        Map<Long, CheckedArticle> editions = new HashMap<>();
        for (StoredArticle edition : stored.values()) {
            StoredArticle previous = stored.get(previousIds.getOrDefault(edition.id(), NONE));
            StoredArticle first = previous == null ? null : stored.get(previousIds.getOrDefault(previous.id(), NONE));
            CheckedArticle earlier = first == null ? null : checked(first, translated, doubts, null);
            CheckedArticle before = previous == null ? null : checked(previous, translated, doubts, earlier);
            editions.put(edition.id(), checked(edition, translated, doubts, before));
        }
        return editions;
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

    private record Paired(StoryPair pair, Alignment paragraphs, Alignment segments) {}

    /** The aligned pairs of each story, by number. */
    private Map<Long, List<Paired>> paired(Collection<Long> stories) {
        Map<Long, Map<String, List<Bead>>> beads = new HashMap<>();
        sql.statement("""
                SELECT b.* FROM story_edition e JOIN story_pair p ON p.source_article_id = e.article_id
                JOIN alignment_bead b ON b.pair_id = p.id
                WHERE e.story_id IN (:stories) AND p.aligned ORDER BY b.pair_id, b.level, b.number
                """).param("stories", stories).query(row -> {
            beads.computeIfAbsent(row.getLong("pair_id"), pair -> new HashMap<>())
                    .computeIfAbsent(row.getString("level"), level -> new ArrayList<>())
                    .add(BeadRow.bead(row));
        });
        Map<Long, List<Paired>> paired = new HashMap<>();
        sql.statement("""
                SELECT e.story_id, p.* FROM story_edition e JOIN story_pair p ON p.source_article_id = e.article_id
                WHERE e.story_id IN (:stories) AND p.aligned ORDER BY p.id
                """).param("stories", stories).query(row -> {
            Map<String, List<Bead>> levels = beads.getOrDefault(row.getLong("id"), Map.of());
            paired.computeIfAbsent(row.getLong("story_id"), story -> new ArrayList<>())
                    .add(new Paired(
                            PairRow.pair(row),
                            new Alignment(levels.getOrDefault(BeadRow.PARAGRAPH, List.of())),
                            new Alignment(levels.getOrDefault(BeadRow.SEGMENT, List.of()))));
        });
        return paired;
    }

    private static Loaded loaded(List<Long> editionIds, Map<Long, CheckedArticle> articles, List<Paired> paired) {
        Map<Long, CheckedArticle> editions = new LinkedHashMap<>();
        for (Long id : editionIds) {
            CheckedArticle edition = articles.get(id);
            if (edition != null) {
                editions.put(id, edition);
            }
        }
        List<StoryPair> pairs = new ArrayList<>();
        List<AlignedPair> aligned = new ArrayList<>();
        for (Paired each : paired) {
            CheckedArticle source = editions.get(each.pair().source());
            CheckedArticle target = editions.get(each.pair().target());
            if (source != null && target != null) {
                pairs.add(each.pair());
                aligned.add(new AlignedPair(source, target, each.paragraphs(), each.segments()));
            }
        }
        return new Loaded(new CheckedStory(List.copyOf(editions.values()), aligned), pairs);
    }
}
