package dev.parallax.store.jdbc;

import dev.parallax.article.Article;
import dev.parallax.article.ArticleIdentity;
import dev.parallax.article.WireItem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the place of a reading among the revisions that are stored. */
final class ArticleRevisions {

    private final JdbcTemplate jdbc;

    ArticleRevisions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
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
            jdbc.update("UPDATE article SET is_current = FALSE WHERE id = ?", place.earlier());
        }
        for (long id : place.later()) {
            jdbc.update("UPDATE article SET revision = revision + 1 WHERE id = ?", id);
            jdbc.update("""
                    UPDATE article_outcome SET outcome = 'REVISED' WHERE run_id = ? AND article_id = ? AND outcome = 'READ'
                    """, run, id);
        }
    }

    /** The revisions of an article, the newest first, and whether a run has seen them already. */
    private List<Revision> chain(String identity, long run) {
        return jdbc.query(
                """
                SELECT a.id, a.revision, a.content_hash, a.wire, a.run_id, a.source, a.location,
                       CASE WHEN EXISTS (SELECT 1 FROM article_outcome o WHERE o.run_id = ? AND o.article_id = a.id)
                            THEN 1 ELSE 0 END
                FROM article a WHERE a.identity = ? ORDER BY a.revision DESC
                """,
                (row, n) -> new Revision(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getString(6),
                        row.getString(7),
                        row.getInt(8) == 1),
                run,
                identity);
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
        return jdbc
                .query(
                        """
                        SELECT a.identity, a.plain_heading, a.day_printed FROM article a
                        WHERE a.day_printed = ? AND a.lang = ? AND a.run_id < ? AND a.is_current
                          AND NOT EXISTS (SELECT 1 FROM article_outcome o WHERE o.run_id = ? AND o.article_id = a.id)
                        ORDER BY a.id
                        """,
                        (row, n) -> new ArticleIdentity(row.getString(1), row.getString(2), row.getString(3)),
                        identity.day(),
                        language,
                        run,
                        run)
                .stream()
                .filter(identity::looksLike)
                .map(ArticleIdentity::key)
                .findFirst()
                .orElse(identity.key());
    }
}
