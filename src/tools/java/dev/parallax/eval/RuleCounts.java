package dev.parallax.eval;

import dev.parallax.article.TextSpan;
import dev.parallax.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How often each rule was right. */
final class RuleCounts {

    private static final class Count {
        private int right;
        private int wrong;
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final Reliability reliability = new Reliability();

    /** Counts what a finding marked, and how sure it was. */
    void count(Finding finding, Collection<TextSpan> marked, List<TextSpan> planted) {
        count(finding.rule(), marked, planted);
        marked.forEach(span -> reliability.add(finding.probability(), isRight(span, planted)));
    }

    /** Counts what a rule marked, as the scorer does: right when it overlaps a planted change and is not far longer. */
    void count(String rule, Collection<TextSpan> marked, List<TextSpan> planted) {
        for (TextSpan span : marked) {
            Count count = counts.computeIfAbsent(group(rule), key -> new Count());
            if (isRight(span, planted)) {
                count.right++;
            } else {
                count.wrong++;
            }
        }
    }

    private static boolean isRight(TextSpan span, List<TextSpan> planted) {
        return planted.stream().anyMatch(change -> hits(span, change));
    }

    private static boolean hits(TextSpan span, TextSpan change) {
        boolean touches = span.overlaps(change) || (change.length() == 0 && span.contains(change));
        return touches && span.length() <= 3 * change.length() + 16;
    }

    /** LanguageTool's rules count as one. */
    static String group(String rule) {
        return rule.startsWith("grammar.") ? "grammar" : rule;
    }

    /** A row for each range of probabilities. */
    String reliability(String texts) {
        return reliability.rows(texts);
    }

    /** A row for each rule. */
    String table() {
        StringBuilder table = new StringBuilder("| rule | right | wrong | precision |\n|---|---|---|---|\n");
        counts.forEach((rule, count) -> table.append(String.format(
                Locale.ROOT,
                "| `%s` | %d | %d | %.2f |%n",
                rule,
                count.right,
                count.wrong,
                count.right / (double) (count.right + count.wrong))));
        return table.toString().strip();
    }
}
