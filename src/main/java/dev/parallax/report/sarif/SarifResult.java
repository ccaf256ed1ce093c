package dev.parallax.report.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parallax.finding.Finding;
import dev.parallax.finding.Severity;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import dev.parallax.report.sarif.SarifLocation.Artifact;
import dev.parallax.report.sarif.SarifLocation.Region;
import dev.parallax.store.Decision;
import dev.parallax.store.FindingState;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A finding as SARIF's {@code result}; what is empty is left out.
 *
 * @param rank how likely the finding is right, in percent; null when it was never judged
 * @param relatedLocations the other places that show the finding's cause
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SarifResult(
        String ruleId,
        String level,
        @Nullable Double rank,
        SarifText message,
        String baselineState,
        List<SarifLocation> locations,
        List<SarifLocation> relatedLocations,
        List<Fix> fixes,
        Map<String, String> partialFingerprints,
        List<Suppression> suppressions,
        Properties properties) {

    static SarifResult of(FindingRow row, List<FindingRow> faces, Messages words) {
        Finding finding = row.stored().finding();
        return new SarifResult(
                finding.rule(),
                level(finding.severity()),
                finding.isJudged() ? Math.round(1000 * finding.probability()) / 10.0 : null,
                new SarifText(words.text(finding.message())),
                baseline(row.stored().state()),
                List.of(SarifLocation.of(row)),
                IntStream.range(0, faces.size())
                        .mapToObj(i -> SarifLocation.related(i + 1, faces.get(i), words))
                        .toList(),
                finding.suggestions().stream()
                        .limit(1)
                        .map(best -> Fix.of(row, best))
                        .toList(),
                Map.of("parallax/v1", finding.fingerprint()),
                Suppression.of(row.stored().decision()),
                new Properties(
                        row.story(),
                        row.language(),
                        FindingRow.lower(finding.kind()),
                        row.snippet().words(),
                        finding.suggestions(),
                        row.link()));
    }

    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "error";
            case MAJOR -> "warning";
            case MINOR, INFO -> "note";
        };
    }

    private static String baseline(FindingState state) {
        return switch (state) {
            case NEW, REOPENED -> "new";
            case KNOWN -> "unchanged";
            case FIXED -> "absent";
        };
    }

    /** What should stand in the finding's place. */
    record Fix(SarifText description, List<Change> artifactChanges) {

        static Fix of(FindingRow row, String suggestion) {
            return new Fix(
                    new SarifText("Write “" + suggestion + "”."),
                    List.of(new Change(
                            Artifact.of(row),
                            List.of(new Replacement(
                                    Region.of(row.stored().finding(), null), new SarifText(suggestion))))));
        }

        record Change(Artifact artifactLocation, List<Replacement> replacements) {}

        record Replacement(Region deletedRegion, SarifText insertedContent) {}
    }

    /** That a reviewer dismissed the finding, with the reason. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Suppression(String kind, String status, String justification) {

        static List<Suppression> of(@Nullable Decision decision) {
            return decision != null && decision.verdict() == Decision.Verdict.DISMISSED
                    ? List.of(new Suppression("external", "accepted", decision.reason()))
                    : List.of();
        }
    }

    /** What SARIF has no place for. */
    record Properties(
            String story, String language, String kind, String words, List<String> suggestions, String page) {}
}
