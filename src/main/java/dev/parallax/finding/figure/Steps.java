package dev.parallax.finding.figure;

import dev.parallax.finding.figure.FigureReading.Step;
import dev.parallax.text.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a change is said by how much, or up to what: grew by 97,000, grew to 97,000. */
final class Steps {

    private record Words(String language, Pattern before) {}

    private static final List<Words> WORDS = Table.rows(Steps.class, "steps.tsv", 2).stream()
            .map(row -> new Words(row.get(0), FigureReader.pattern(row.get(1))))
            .toList();

    private Steps() {}

    /** @param before the text before the figure, folded */
    static @Nullable Step before(String before, String language) {
        for (Words words : WORDS) {
            if (words.language().equals(language)) {
                Matcher matcher = words.before().matcher(before);
                if (matcher.find()) {
                    return matcher.group("by") != null ? Step.BY : Step.TO;
                }
            }
        }
        return null;
    }
}
