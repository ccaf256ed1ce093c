package dev.parallax.report.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is.
 *
 * @param id from 1, and the message, of a related location; null of the finding's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SarifLocation(
        @Nullable Integer id, @Nullable SarifText message, Physical physicalLocation, List<Logical> logicalLocations) {

    static SarifLocation of(FindingRow row) {
        return of(null, null, row);
    }

    /** A place that shows the cause of another finding. */
    static SarifLocation related(int id, FindingRow row, Messages words) {
        return of(id, new SarifText(words.text(row.stored().finding().message())), row);
    }

    private static SarifLocation of(@Nullable Integer id, @Nullable SarifText message, FindingRow row) {
        Finding finding = row.stored().finding();
        SarifText snippet = new SarifText(row.snippet().words());
        return new SarifLocation(
                id,
                message,
                new Physical(Artifact.of(row), Region.of(finding, snippet)),
                List.of(new Logical(
                        "paragraph " + finding.paragraph(),
                        "element",
                        new Offsets(
                                finding.paragraph(),
                                finding.span().start(),
                                finding.span().end()))));
    }

    record Physical(Artifact artifactLocation, Region region) {}

    record Logical(String name, String kind, Offsets properties) {}

    /** The finding's place as Parallax counts: from 0, in UTF-16 units of the paragraph. */
    record Offsets(int paragraph, int start, int end) {}

    /**
     * A file.
     *
     * @param uri relative to the folder of its source
     */
    record Artifact(String uri, String uriBaseId) {

        static Artifact of(FindingRow row) {
            return new Artifact(
                    reference(row.article().article().location()),
                    row.article().article().source());
        }

        /** A relative reference whose first part holds no colon, in ASCII. */
        private static String reference(String path) {
            try {
                return new URI(null, null, "/" + path, null)
                        .toASCIIString()
                        .substring(1)
                        .replace(":", "%3A");
            } catch (URISyntaxException e) {
                throw new IllegalStateException("Every path can be quoted, but not " + path, e);
            }
        }
    }

    /**
     * The finding's words.
     *
     * @param startLine the paragraph, from 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Region(
            int startLine,
            int startColumn,
            int endColumn,
            @Nullable SarifText snippet) {

        static Region of(Finding finding, @Nullable SarifText snippet) {
            return new Region(
                    finding.paragraph() + 1,
                    finding.span().start() + 1,
                    finding.span().end() + 1,
                    snippet);
        }
    }
}
