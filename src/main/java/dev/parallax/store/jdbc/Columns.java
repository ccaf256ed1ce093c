package dev.parallax.store.jdbc;

import dev.parallax.article.TextSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How values of more than one part stand in one column. */
final class Columns {

    /** Most values in one {@code IN (…)}. */
    private static final int IN_LIST = 500;

    /** In bytes. PostgreSQL takes 2,704 of all that one index has of a row. */
    private static final int LONGEST_KEY = 800;

    private static final JsonMapper JSON = JsonMapper.shared();

    private Columns() {}

    static String spans(List<TextSpan> spans) {
        StringBuilder column = new StringBuilder();
        for (TextSpan span : spans) {
            if (!column.isEmpty()) {
                column.append(' ');
            }
            column.append(span.start()).append('-').append(span.end());
        }
        return column.toString();
    }

    static List<TextSpan> spans(@Nullable String column) {
        if (column == null || column.isEmpty()) {
            return List.of();
        }
        List<TextSpan> spans = new ArrayList<>();
        int from = 0;
        while (from < column.length()) {
            int dash = column.indexOf('-', from);
            int blank = column.indexOf(' ', dash);
            int to = blank < 0 ? column.length() : blank;
            spans.add(
                    new TextSpan(Integer.parseInt(column, from, dash, 10), Integer.parseInt(column, dash + 1, to, 10)));
            from = to + 1;
        }
        return spans;
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    static List<String> strings(String json) {
        return JSON.readValue(json, new TypeReference<List<String>>() {});
    }

    /** Words with blanks between them; none of null. */
    static Set<String> words(@Nullable String column) {
        return column == null || column.isEmpty() ? Set.of() : Set.copyOf(List.of(column.split(" ")));
    }

    static Map<String, String> map(String json) {
        return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    /** A text by which rows are found: as it is, or its beginning and its hash when it is too long for an index. */
    static String key(String text) {
        return key(text, LONGEST_KEY);
    }

    /** @param most bytes of UTF-8 */
    static String key(String text, int most) {
        if (text.length() <= most && text.getBytes(StandardCharsets.UTF_8).length <= most) {
            return text;
        }
        String hash = "…" + hash(text);
        StringBuilder key = new StringBuilder();
        int bytes = hash.getBytes(StandardCharsets.UTF_8).length;
        for (int c : text.codePoints().limit(most).toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) {
                break;
            }
            key.appendCodePoint(c);
        }
        return key.append(hash).toString();
    }

    /** SHA-256 of the text in UTF-8, in hex. */
    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The values in lists that are short enough for {@code IN (…)}. */
    static <T> List<List<T>> inLists(Collection<T> values) {
        List<T> all = List.copyOf(values);
        List<List<T>> lists = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IN_LIST) {
            lists.add(all.subList(from, Math.min(from + IN_LIST, all.size())));
        }
        return lists;
    }
}
