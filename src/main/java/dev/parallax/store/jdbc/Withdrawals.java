package dev.parallax.store.jdbc;

import dev.parallax.article.WireItem;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tells articles that were taken back from those that are merely old: a folder moves on and a feed drops its oldest
 * entries, but what came just before an article that was taken back is still delivered.
 */
final class Withdrawals {

    /** How many that came just before it are looked at. */
    private static final int NEAREST = 3;

    private final Sql sql;

    Withdrawals(Sql sql) {
        this.sql = sql;
    }

    /**
     * Those of the articles that were taken back, as far as the run and those of its job since then can tell: cancelled by
     * their agency, or no longer delivered from where they came while their neighbours are.
     */
    Set<Long> among(Collection<Long> articles, long run, OffsetDateTime since) {
        Set<Long> withdrawn = new TreeSet<>();
        Map<String, Long> missing = new TreeMap<>();
        Set<Long> seen = new ArticleOutcomes(sql).seen(run, Set.copyOf(articles));
        for (List<Long> some : Columns.inLists(articles)) {
            sql.statement("SELECT id, identity, wire FROM article WHERE id IN (:ids)")
                    .param("ids", some)
                    .query(row -> {
                        WireItem item = WireColumn.item(row.getString("wire"));
                        if (item != null && item.isCancelled()) {
                            withdrawn.add(row.getLong("id"));
                        } else if (!seen.contains(row.getLong("id"))) {
                            missing.put(row.getString("identity"), row.getLong("id"));
                        }
                    });
        }
        if (!missing.isEmpty()) {
            Collection<Delivery> deliveries = deliveries(run, since);
            missing.forEach((identity, id) -> {
                if (isWithdrawn(identity, deliveries)) {
                    withdrawn.add(id);
                }
            });
        }
        return withdrawn;
    }

    private static boolean isWithdrawn(String identity, Collection<Delivery> deliveries) {
        Delivery last = null;
        boolean withdrawn = false;
        for (Delivery delivery : deliveries) {
            if (delivery.identities().contains(identity)) {
                last = delivery;
                withdrawn = false;
            } else if (last != null) {
                Sighting article = last.sightings().get(identity);
                withdrawn |= article != null && delivery.hasTakenBack(article, last);
            }
        }
        return withdrawn;
    }

    /**
     * An article as one run saw it.
     *
     * @param file its source and the file that it is or lies in
     * @param place its source, and the folder or the file with several entries from which it came
     * @param came when: an entry as it says itself, a file when it was first seen
     */
    private record Sighting(String identity, String file, String place, Instant came) {}

    /**
     * What one run was delivered.
     *
     * @param sightings by identity, without entries that have no time
     * @param unread files of which not everything could be read
     */
    private record Delivery(Set<String> identities, Map<String, Sighting> sightings, Set<String> unread) {

        Delivery() {
            this(new HashSet<>(), new TreeMap<>(), new HashSet<>());
        }

        /** Whether an article is gone, while most of those that came just before it to its place are here. */
        boolean hasTakenBack(Sighting article, Delivery before) {
            List<Sighting> older = before.sightings().values().stream()
                    .filter(other -> other.place().equals(article.place()) && other != article)
                    .filter(other -> !other.came().isAfter(article.came()))
                    .sorted(Comparator.comparing(Sighting::came).reversed())
                    .toList();
            List<Sighting> nearest = older.stream()
                    .filter(other -> older.size() <= NEAREST
                            || !other.came().isBefore(older.get(NEAREST - 1).came()))
                    .toList();
            long here = nearest.stream()
                    .filter(other -> identities.contains(other.identity()))
                    .count();
            return 2 * here > nearest.size() && !unread.contains(article.file());
        }
    }

    /** The deliveries of the run, and of those of its job since then that went to their end, in their order. */
    private Collection<Delivery> deliveries(long run, OffsetDateTime since) {
        Map<Long, Delivery> deliveries = new TreeMap<>();
        Map<String, Instant> firstSeen = new HashMap<>();
        sql.statement("""
                SELECT r.id, r.started_at, o.source, o.file_location, o.location, a.identity, a.published_at
                FROM comparison_run r JOIN article_outcome o ON o.run_id = r.id
                LEFT JOIN article a ON a.id = o.article_id
                WHERE r.job = (SELECT t.job FROM comparison_run t WHERE t.id = :run)
                  AND (r.id = :run OR r.id < :run AND r.started_at >= :since AND r.state IN ('DONE', 'PARTIAL'))
                ORDER BY r.id, o.source, o.file_location, o.location
                """).param("run", run).param("since", since).query(row -> {
            Delivery delivery = deliveries.computeIfAbsent(row.getLong("id"), id -> new Delivery());
            String source = row.getString("source");
            String file = row.getString("file_location");
            String identity = row.getString("identity");
            if (identity == null) {
                delivery.unread().add(source + ':' + file);
                return;
            }
            Instant started = row.getObject("started_at", OffsetDateTime.class).toInstant();
            Instant first = Objects.requireNonNullElse(firstSeen.putIfAbsent(identity, started), started);
            boolean isEntry = !file.equals(row.getString("location"));
            OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
            Instant came = !isEntry ? first : published == null ? null : published.toInstant();
            delivery.identities().add(identity);
            if (came != null) {
                String place = isEntry ? file : file.substring(0, file.lastIndexOf('/') + 1);
                delivery.sightings()
                        .put(identity, new Sighting(identity, source + ':' + file, source + ':' + place, came));
            }
        });
        return deliveries.values();
    }
}
