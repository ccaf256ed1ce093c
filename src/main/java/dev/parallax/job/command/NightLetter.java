package dev.parallax.job.command;

import dev.parallax.finding.Finding;
import dev.parallax.message.Messages;
import dev.parallax.report.FindingRow;
import dev.parallax.store.RunSummary;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Entities;

/**
 * A night in a few lines, for a chat and for a mail.
 *
 * @param top what a desk should see first, best first
 * @param report where the report is, with a slash at its end
 * @param words of the language of its sentences
 */
record NightLetter(RunSummary summary, List<FindingRow> top, URI report, Messages words) {

    private static final String BOUNDARY = "=_parallax";

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    String subject() {
        RunSummary.Findings findings = summary.findings();
        return words.text(
                "export.letter.subject",
                summary.job(),
                DateTimeFormatter.ofPattern("d MMMM uuuu", words.locale()).format(summary.started()),
                findings.fresh(),
                findings.open(),
                findings.toMend(),
                summary.state().name().toLowerCase(Locale.ROOT));
    }

    /** Plain text: chats make links of the addresses. */
    String text() {
        StringBuilder text = new StringBuilder(subject()).append('\n');
        for (FindingRow row : top) {
            text.append("\n• ")
                    .append(line(row))
                    .append("\n  ")
                    .append(where(row))
                    .append("\n  ")
                    .append(link(row));
        }
        return text.append("\n\n")
                .append(report.resolve("index.html"))
                .append('\n')
                .toString();
    }

    String html() {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><p><strong>")
                .append(Entities.escape(subject()))
                .append("</strong></p><ol>");
        for (FindingRow row : top) {
            html.append("<li><a href=\"")
                    .append(Entities.escape(link(row)))
                    .append("\">")
                    .append(Entities.escape(line(row)))
                    .append("</a><br><small>")
                    .append(Entities.escape(where(row)))
                    .append("</small></li>");
        }
        return html.append("</ol><p><a href=\"")
                .append(Entities.escape(report.resolve("index.html").toString()))
                .append("\">")
                .append(Entities.escape(words.text("export.letter.report")))
                .append("</a></p></html>\n")
                .toString();
    }

    /** The findings for programs. */
    List<Map<String, String>> findings() {
        List<Map<String, String>> all = new ArrayList<>();
        for (FindingRow row : top) {
            Finding finding = row.stored().finding();
            Map<String, String> one = new LinkedHashMap<>();
            one.put("fingerprint", finding.fingerprint());
            one.put("severity", FindingRow.lower(finding.severity()));
            one.put("rule", finding.rule());
            one.put("words", row.snippet().words());
            one.put("message", words.text(finding.message()));
            one.put("source", row.article().article().source());
            one.put("location", row.article().article().location());
            one.put("link", link(row));
            all.add(one);
        }
        return all;
    }

    /** A whole message in plain text and HTML, without sender and addressee, as {@code sendmail} takes it. */
    String mail() {
        OffsetDateTime sent = summary.finished() == null ? summary.started() : summary.finished();
        return String.join(
                "\r\n",
                "Subject: =?utf-8?B?" + base64(subject()) + "?=",
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(sent),
                "MIME-Version: 1.0",
                "Auto-Submitted: auto-generated",
                "Content-Type: multipart/alternative; boundary=\"" + BOUNDARY + "\"",
                "",
                part("plain", text()),
                part("html", html()),
                "--" + BOUNDARY + "--",
                "");
    }

    private static String part(String type, String text) {
        return String.join(
                "\r\n",
                "--" + BOUNDARY,
                "Content-Type: text/" + type + "; charset=utf-8",
                "Content-Transfer-Encoding: base64",
                "",
                LINES.encodeToString(text.getBytes(StandardCharsets.UTF_8)),
                "");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String line(FindingRow row) {
        Finding finding = row.stored().finding();
        return words.text(finding.severity().label()) + ": " + row.snippet().before() + "["
                + row.snippet().words() + "]" + row.snippet().after() + " "
                + words.text(finding.message());
    }

    private static String where(FindingRow row) {
        return row.article().article().source() + " · "
                + row.article().article().location();
    }

    private String link(FindingRow row) {
        return report.resolve(row.link()).toString();
    }
}
