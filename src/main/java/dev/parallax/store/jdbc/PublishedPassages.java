package dev.parallax.store.jdbc;

import dev.parallax.article.TextSpan;
import dev.parallax.translation.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what paired articles say in two languages, sentence by sentence. */
record PublishedPassages(JdbcTemplate jdbc) {

    private record Pair(long id, long source, String sourceLanguage, long target) {}

    private record Range(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {}

    List<TranslationUnit> find(String targetLanguage, double probability, int most) {
        List<TranslationUnit> units = new ArrayList<>();
        for (Pair pair : pairs(targetLanguage)) {
            if (units.size() >= most) {
                break;
            }
            List<String> source = segments(pair.source);
            List<String> target = segments(pair.target);
            for (Range range : ranges(pair.id, probability)) {
                units.add(new TranslationUnit(new TreeMap<>(Map.of(
                        pair.sourceLanguage,
                        String.join(" ", source.subList(range.sourceFrom, range.sourceTo)),
                        targetLanguage,
                        String.join(" ", target.subList(range.targetFrom, range.targetTo))))));
            }
        }
        return units.subList(0, Math.min(most, units.size()));
    }

    private List<Pair> pairs(String targetLanguage) {
        return jdbc.query(
                """
                SELECT p.id, s.id, s.lang, t.id FROM story_pair p
                JOIN article s ON s.id = p.source_article_id JOIN article t ON t.id = p.target_article_id
                WHERE p.aligned AND t.lang = ? AND s.lang <> t.lang ORDER BY p.id DESC
                """,
                (row, n) -> new Pair(row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4)),
                targetLanguage);
    }

    private List<Range> ranges(long pair, double probability) {
        return jdbc.query(
                """
                SELECT source_from, source_to, target_from, target_to FROM alignment_bead
                WHERE pair_id = ? AND level = ? AND type IN ('MATCH', 'MOVED') AND probability >= ? ORDER BY number
                """,
                (row, n) -> new Range(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                pair,
                JdbcStoryStore.SEGMENT,
                probability);
    }

    /** Counted through the whole article. */
    private List<String> segments(long article) {
        List<String> segments = new ArrayList<>();
        jdbc.query(
                "SELECT text, segments FROM paragraph WHERE article_id = ? ORDER BY number",
                row -> {
                    String text = row.getString(1);
                    for (TextSpan span : Columns.spans(row.getString(2))) {
                        segments.add(span.of(text));
                    }
                },
                article);
        return segments;
    }
}
