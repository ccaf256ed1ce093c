package dev.parallax.store.jdbc;

import dev.parallax.finding.Finding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a story before a night's findings are saved.
 *
 * @param identities of its articles, by number
 * @param byKey the findings of earlier nights; changed by {@link StillWrong}
 */
record KnownFindings(Map<Long, String> identities, Map<FindingKey, KnownFinding> byKey) {

    /** What tells a finding from all others. */
    record FindingKey(String identity, String fingerprint) {}

    static KnownFindings of(long story, Sql sql) {
        return new KnownFindings(identities(story, sql), known(story, sql));
    }

    private static Map<Long, String> identities(long story, Sql sql) {
        Map<Long, String> identities = new HashMap<>();
        sql.statement("""
                SELECT a.id, a.identity FROM story_edition e JOIN article a ON a.id = e.article_id WHERE e.story_id = :story
                """).param("story", story).query(row -> {
            identities.put(row.getLong("id"), row.getString("identity"));
        });
        return identities;
    }

    private static Map<FindingKey, KnownFinding> known(long story, Sql sql) {
        Map<FindingKey, KnownFinding> known = new HashMap<>();
        sql.statement("""
                SELECT f.* FROM story_edition e
                JOIN article a ON a.id = e.article_id
                JOIN finding f ON f.identity = a.identity
                WHERE e.story_id = :story
                """).param("story", story).query(row -> {
            known.put(
                    new FindingKey(row.getString("identity"), row.getString("fingerprint")),
                    new KnownFinding(
                            row.getLong("id"),
                            row.getBoolean("is_open"),
                            row.getLong("first_run"),
                            FindingRow.finding(row)));
        });
        return known;
    }

    /** @throws IllegalArgumentException when the finding is in another story */
    FindingKey key(Finding finding, long story) {
        String identity = identities.get(finding.article());
        if (identity == null) {
            throw new IllegalArgumentException("The finding " + finding.fingerprint() + " is in article "
                    + finding.article() + ", which is not in story " + story);
        }
        return new FindingKey(identity, finding.fingerprint());
    }

    /** Null for one never seen. */
    @Nullable
    KnownFinding find(FindingKey key) {
        return byKey.get(key);
    }

    /** Whether an earlier night had a finding of that rule with that fingerprint. */
    boolean has(String fingerprint, String rule) {
        return byKey.values().stream()
                .map(KnownFinding::finding)
                .anyMatch(finding -> finding.fingerprint().equals(fingerprint)
                        && finding.rule().equals(rule));
    }
}
