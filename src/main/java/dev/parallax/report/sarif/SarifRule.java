package dev.parallax.report.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parallax.finding.FindingKind;
import dev.parallax.finding.Rule;
import dev.parallax.finding.Rules;
import dev.parallax.message.Messages;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule that found something, as SARIF's {@code reportingDescriptor}; a level only where the catalogue has the rule. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SarifRule(
        String id,
        String name,
        SarifText shortDescription,
        SarifText fullDescription,
        Help help,
        @Nullable Configuration defaultConfiguration,
        Properties properties) {

    private static final Pattern WORD = Pattern.compile("(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])");

    /** A rule that the catalogue does not have, LanguageTool's own, is explained by what its kind of finding is. */
    static SarifRule of(String id, FindingKind kind, Messages words) {
        Rule known = Rules.catalogue().find(id).orElse(null);
        String meaning = words.text(known == null ? kind.meaning() : known.meaning());
        return new SarifRule(
                id,
                pascal(id),
                new SarifText(meaning),
                new SarifText(meaning),
                known == null ? new Help(meaning, meaning) : Help.of(known, meaning, words),
                known == null ? null : new Configuration(SarifResult.level(known.severity())),
                new Properties(kind.itsType()));
    }

    /** {@code AttributionDiffers} of {@code attribution.differs}: the form of a rule's name that code scanners ask for. */
    private static String pascal(String rule) {
        return WORD.matcher(rule).replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }

    record Help(String text, String markdown) {

        static Help of(Rule rule, String meaning, Messages words) {
            return new Help(
                    words.text("export.sarif.help", meaning, rule.wrong(), rule.right()),
                    words.text("export.sarif.help-markdown", meaning, rule.wrong(), rule.right()));
        }
    }

    record Configuration(String level) {}

    /**
     * ITS 2.0's name of the rule's kind.
     *
     * @param locQualityIssueType one of ITS 2.0's types
     */
    record Properties(String locQualityIssueType) {}
}
