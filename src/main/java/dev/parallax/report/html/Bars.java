package dev.parallax.report.html;

import dev.parallax.report.html.IndexPage.Bar;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Charts of findings by name. */
final class Bars {

    private Bars() {}

    /** Findings of one name in a chart. */
    record Count(int all, int fresh) {
        Count plus(Count other) {
            return new Count(all + other.all, fresh + other.fresh);
        }
    }

    /**
     * The longest first.
     *
     * @param label of a name
     * @param filter of the address that a bar leads to
     */
    static List<Bar> of(Map<String, Count> counts, String filter, UnaryOperator<String> label) {
        int longest = counts.values().stream().mapToInt(Count::all).max().orElse(1);
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Count> entry) ->
                                -entry.getValue().all())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> bar(entry.getKey(), label.apply(entry.getKey()), entry.getValue(), longest, filter))
                .toList();
    }

    private static Bar bar(String name, String label, Count count, int longest, String filter) {
        String value = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return new Bar(
                name,
                label,
                count.all(),
                count.fresh(),
                share(count.all(), longest),
                share(count.fresh(), longest),
                "#" + filter + "=" + value);
    }

    /** In percent; what is there at all is seen. */
    private static int share(int count, int longest) {
        return count == 0 ? 0 : Math.max(1, Math.round(100f * count / longest));
    }
}
