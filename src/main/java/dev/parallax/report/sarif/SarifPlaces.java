package dev.parallax.report.sarif;

import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Where findings are, and what should stand there, in SARIF's terms. */
final class SarifPlaces {

    private SarifPlaces() {}

    /** @param name {@code locations}, or {@code relatedLocations}, which have a number and a message */
    static void locations(JsonGenerator json, String name, List<FindingRow> rows, Messages words) {
        json.writeArrayPropertyStart(name);
        for (int i = 0; i < rows.size(); i++) {
            json.writeStartObject();
            if (name.equals("relatedLocations")) {
                json.writeNumberProperty("id", i + 1);
                SarifReportWriter.text(
                        json,
                        "message",
                        words.text(rows.get(i).stored().finding().message()));
            }
            location(json, rows.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void location(JsonGenerator json, FindingRow row) {
        Finding finding = row.stored().finding();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(json, row);
        json.writeObjectPropertyStart("region");
        region(json, finding);
        SarifReportWriter.text(json, "snippet", row.snippet().words());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", "paragraph " + finding.paragraph());
        json.writeStringProperty("kind", "element");
        json.writeObjectPropertyStart("properties");
        json.writeNumberProperty("paragraph", finding.paragraph());
        json.writeNumberProperty("start", finding.span().start());
        json.writeNumberProperty("end", finding.span().end());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void artifact(JsonGenerator json, FindingRow row) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", reference(row.article().article().location()));
        json.writeStringProperty("uriBaseId", row.article().article().source());
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, Finding finding) {
        json.writeNumberProperty("startLine", finding.paragraph() + 1);
        json.writeNumberProperty("startColumn", finding.span().start() + 1);
        json.writeNumberProperty("endColumn", finding.span().end() + 1);
    }

    /** The best suggestion, as a replacement of the words. */
    static void fix(JsonGenerator json, FindingRow row) {
        Finding finding = row.stored().finding();
        if (finding.suggestions().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        SarifReportWriter.text(
                json, "description", "Write “" + finding.suggestions().get(0) + "”.");
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        artifact(json, row);
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        json.writeObjectPropertyStart("deletedRegion");
        region(json, finding);
        json.writeEndObject();
        SarifReportWriter.text(json, "insertedContent", finding.suggestions().get(0));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
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
