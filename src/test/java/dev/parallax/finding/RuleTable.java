package dev.parallax.finding;

import dev.parallax.message.Messages;
import dev.parallax.message.UiLanguage;
import java.util.Locale;

/** The catalogue as the documentation shows it. */
public final class RuleTable {

    private RuleTable() {}

    /** A row for each rule. */
    public static String markdown() {
        StringBuilder table =
                new StringBuilder("| checker | rule | kind | severity | finds | right |\n|---|---|---|---|---|---|\n");
        for (Rule rule : Rules.catalogue().all()) {
            table.append(String.format(
                    Locale.ROOT,
                    "| `%s` | `%s` | %s | %s | %s | %s |%n",
                    rule.checker(),
                    rule.id(),
                    lower(rule.kind()),
                    lower(rule.severity()),
                    Messages.in(UiLanguage.EN).text(rule.meaning()),
                    measured(rule)));
        }
        return table.toString();
    }

    private static String measured(Rule rule) {
        Rule.Measured measured = rule.measured();
        return measured.reported() == 0
                ? ""
                : measured.right() + " of " + measured.reported() + (rule.onByDefault() ? "" : ", only in *thorough*");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
