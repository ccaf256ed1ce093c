package dev.parallax.store.jdbc;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleIdentity;
import dev.parallax.article.WireItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the place of a reading among the revisions that are stored. */
final class ArticleRevisions {

    private final Sql sql;

    ArticleRevisions(Sql sql) {
        this.sql = sql;
    }

    /**
     * Where a reading belongs.
     *
     * @param key of its article
     * @param number of the revision, from 1
     * @param stored the id of the row that has just this reading; null when it is new
     * @param storedBefore whether an earlier run stored it
     * @param earlier the id of the revision that is current until now, when this one follows it
     * @param later ids of later versions of an agency's item that are stored already, the newest first
     */
    record Place(
            String key,
            int number,
            @Nullable Long stored,
            boolean storedBefore,
            @Nullable Long earlier,
            List<Long> later) {}

    private record Revision(
            long id,
            int number,
            String contentHash,
            @Nullable String wire,
            long run,
            String source,
            String location,
            boolean seen) {

        boolean isAt(Article article) {
            return source.equals(article.source()) && location.equals(Columns.key(article.location()));
        }

        /** A new version of an agency's item is another revision even where its text is the same: it may be a kill. */
        boolean is(Article article) {
            return contentHash.equals(article.contentHash())
                    && Objects.equals(wire, WireColumn.json(article.metadata().wire()));
        }

        boolean isLaterThan(@Nullable WireItem item) {
            WireItem own = WireColumn.item(wire);
            return own != null && item != null && item.isBefore(own);
        }
    }

    /**
     * The place of an article that this run has read.
     *
     * @param identity with its key and day as they are stored
     */
    Place place(long run, Article article, ArticleIdentity identity, String language) {
        String key = knownAs(run, identity, language);
        if (identity.isAddress() && key.equals(identity.key())) {
            key = part(run, ArticleIdentity.of(article), article);
        }
        List<Revision> chain = chain(key, run);
        WireItem item = article.metadata().wire();
        for (Revision revision : item == null ? chain.subList(0, Math.min(1, chain.size())) : chain) {
            if (revision.is(article)) {
                return new Place(key, revision.number(), revision.id(), revision.run() != run, null, List.of());
            }
        }
        List<Revision> later =
                chain.stream().takeWhile(each -> each.isLaterThan(item)).toList();
        int number = later.isEmpty()
                ? (chain.isEmpty() ? 1 : chain.get(0).number() + 1)
                : later.get(later.size() - 1).number();
        return new Place(
                key,
                number,
                null,
                false,
                later.isEmpty() && !chain.isEmpty() ? chain.get(0).id() : null,
                later.stream().map(Revision::id).toList());
    }

    /** The revision that was current is no more, or later versions move up by one: then they are no first ones either. */
    void makeRoom(long run, Place place) {
        if (place.earlier() != null) {
            sql.statement("UPDATE article SET is_current = FALSE WHERE id = :id")
                    .param("id", place.earlier())
                    .update();
        }
        for (long id : place.later()) {
            sql.statement("UPDATE article SET revision = revision + 1 WHERE id = :id")
                    .param("id", id)
                    .update();
            sql.statement("""
                    UPDATE article_outcome SET outcome = 'REVISED'
                    WHERE run_id = :run AND article_id = :id AND outcome = 'READ'
                    """).param("run", run).param("id", id).update();
        }
        StoryChanges.ofArticles(place.later(), sql); // what they are held against is another text from now on
    }

    /** The revisions of an article, the newest first, and whether a run has seen them already. */
    private List<Revision> chain(String identity, long run) {
        return sql.statement("""
                SELECT a.id, a.revision, a.content_hash, a.wire, a.run_id, a.source, a.location,
                       CASE WHEN EXISTS (SELECT 1 FROM article_outcome o WHERE o.run_id = :run AND o.article_id = a.id)
                            THEN 1 ELSE 0 END AS seen
                FROM article a WHERE a.identity = :identity ORDER BY a.revision DESC
                """)
                .param("run", run)
                .param("identity", identity)
                .query((row, n) -> new Revision(
                        row.getLong("id"),
                        row.getInt("revision"),
                        row.getString("content_hash"),
                        row.getString("wire"),
                        row.getLong("run_id"),
                        row.getString("source"),
                        row.getString("location"),
                        row.getInt("seen") == 1))
                .list();
    }

    /**
     * The key among the parts that share an address: that of the same text, else that of the same file, else the first that
     * this run has not seen. So two pages of one night that name one address are two articles and no revisions.
     */
    private String part(long run, ArticleIdentity identity, Article article) {
        String sameFile = null;
        String free = null;
        for (int part = 1; ; part++) {
            String key = Columns.key(identity.part(part).key());
            List<Revision> chain = chain(key, run);
            if (chain.isEmpty()) {
                return sameFile != null ? sameFile : free != null ? free : key;
            }
            Revision current = chain.get(0);
            if (current.contentHash().equals(article.contentHash())) {
                return key;
            }
            sameFile = sameFile == null && current.isAt(article) ? key : sameFile;
            free = free == null && !current.seen() ? key : free;
        }
    }

    /**
     * The article's own key; or that of the article of an earlier run that it looks like, when this key is new and that
     * article was not seen in this run: it has only moved.
     */
    private String knownAs(long run, ArticleIdentity identity, String language) {
        if (identity.day() == null || !chain(identity.key(), run).isEmpty()) {
            return identity.key();
        }
        return sql
                .statement("""
                        SELECT a.identity, a.plain_heading, a.day_printed FROM article a
                        WHERE a.day_printed = :day AND a.lang = :language AND a.run_id < :run AND a.is_current
                          AND NOT EXISTS (SELECT 1 FROM article_outcome o WHERE o.run_id = :run AND o.article_id = a.id)
                        ORDER BY a.id
                        """)
                .param("day", identity.day())
                .param("language", language)
                .param("run", run)
                .query((row, n) -> new ArticleIdentity(
                        row.getString("identity"), row.getString("plain_heading"), row.getString("day_printed")))
                .list()
                .stream()
                .filter(identity::looksLike)
                .map(ArticleIdentity::key)
                .findFirst()
                .orElse(identity.key());
    }
}
