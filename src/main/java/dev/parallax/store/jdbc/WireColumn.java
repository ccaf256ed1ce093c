package dev.parallax.store.jdbc;

import dev.parallax.article.WireItem;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an agency's message says of its item, in one column. */
final class WireColumn {

    private WireColumn() {}

    /** An object with what is said; null for null. The same item has the same text. */
    static @Nullable String json(@Nullable WireItem item) {
        if (item == null) {
            return null;
        }
        Map<String, String> facts = new TreeMap<>();
        put(facts, "version", item.version());
        put(facts, "status", item.status());
        put(facts, "slugline", item.slugline());
        put(facts, "language", item.language());
        put(facts, "embargo", item.embargo());
        return Columns.json(facts);
    }

    static @Nullable WireItem item(@Nullable String json) {
        if (json == null) {
            return null;
        }
        Map<String, String> facts = Columns.map(json);
        String embargo = facts.get("embargo");
        return new WireItem(
                facts.get("version"),
                facts.get("status"),
                facts.get("slugline"),
                facts.get("language"),
                embargo == null ? null : OffsetDateTime.parse(embargo));
    }

    private static void put(Map<String, String> facts, String name, @Nullable Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }
}
