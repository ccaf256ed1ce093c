package dev.parallax.store.jdbc;

import dev.parallax.article.TextSpan;
import dev.parallax.translation.TranslationUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what paired articles say in two languages, sentence by sentence. */
record PublishedPassages(Sql sql) {

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
        return sql.statement("""
                SELECT p.id AS pair, s.id AS source, s.lang, t.id AS target FROM story_pair p
                JOIN article s ON s.id = p.source_article_id JOIN article t ON t.id = p.target_article_id
                WHERE p.aligned AND t.lang = :target AND s.lang <> t.lang ORDER BY p.id DESC
                """)
                .param("target", targetLanguage)
                .query((row, n) -> new Pair(
                        row.getLong("pair"), row.getLong("source"), row.getString("lang"), row.getLong("target")))
                .list();
    }

    private List<Range> ranges(long pair, double probability) {
        return sql.statement("""
                SELECT source_from, source_to, target_from, target_to FROM alignment_bead
                WHERE pair_id = :pair AND level = 'SEGMENT' AND type IN ('MATCH', 'MOVED') AND probability >= :probability
                ORDER BY number
                """)
                .param("pair", pair)
                .param("probability", probability)
                .query((row, n) -> new Range(
                        row.getInt("source_from"),
                        row.getInt("source_to"),
                        row.getInt("target_from"),
                        row.getInt("target_to")))
                .list();
    }

    /** Counted through the whole article. */
    private List<String> segments(long article) {
        List<String> segments = new ArrayList<>();
        sql.statement("SELECT text, segments FROM paragraph WHERE article_id = :article ORDER BY number")
                .param("article", article)
                .query(row -> {
                    String text = row.getString("text");
                    for (TextSpan span : Columns.spans(row.getString("segments"))) {
                        segments.add(span.of(text));
                    }
                });
        return segments;
    }
}
