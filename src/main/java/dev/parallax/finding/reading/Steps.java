package dev.parallax.finding.reading;

import dev.parallax.text.Letters;
import dev.parallax.text.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a change is said by how much, or up to what: grew by 97,000, grew to 97,000. */
final class Steps {

    private record Step(String language, Pattern before) {}

    private static final List<Step> STEPS = Table.rows(Steps.class, "steps.tsv", 2).stream()
            .map(row -> new Step(row.get(0), Pattern.compile(row.get(1), Pattern.UNICODE_CHARACTER_CLASS)))
            .toList();

    private Steps() {}

    /** @param group of the expressions in {@code steps.tsv} */
    static boolean isBy(Figure figure, String group) {
        Statement statement = figure.statement();
        String before = Letters.foldInPlace(statement
                .paragraph()
                .text()
                .substring(statement.span().start(), figure.quantity().span().start()));
        for (Step step : STEPS) {
            Matcher matcher = step.before().matcher(before);
            if (statement.language().startsWith(step.language()) && matcher.find()) {
                return matcher.group(group) != null;
            }
        }
        return false;
    }
}
