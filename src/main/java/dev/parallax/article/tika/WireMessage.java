package dev.parallax.article.tika;

import dev.parallax.article.WireItem;
import dev.parallax.message.Message;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text in the frame of IPTC 7901 or ANPA 1312: a header between control characters, the text, a trailer with its time. Any
 * other text is its own text.
 *
 * @param category the desk, as {@code pol}
 * @param item what its header says besides; null for any other text
 */
record WireMessage(
        String text,
        @Nullable OffsetDateTime sent,
        @Nullable String category,
        @Nullable WireItem item,
        List<Message> remarks) {

    /** Start of heading, start of text, end of text, end of transmission. */
    private static final Pattern FRAME = Pattern.compile(
            "(?s)^[\\s\u0016]*\u0001(?<header>[^\u0002]*)\u0002(?<text>[^\u0003]*)(?:\u0003(?<trailer>.*))?$");

    /** Source and number, priority, category, count of words, keyword. */
    private static final Pattern HEADER =
            Pattern.compile("\\S+\\s+[0-9a-z]\\s+(?<category>\\p{L}{1,4})\\s+\\d+\\s+(?<keyword>.*)");

    /** {@code 101530 NOV 16}: day, hour and minute, month, year; or the same with figures and hyphens. */
    private static final Pattern SENT =
            Pattern.compile("(?<d>\\d{2})(?<h>\\d{2})(?<m>\\d{2})(?:GMT| ?Z)? (?<month>[A-Za-z]{3}) (?<y>\\d{2})"
                    + "|(?<d2>\\d{2})-(?<month2>\\d{2})-(?<y2>\\d{2}) (?<h2>\\d{2})-?:?(?<m2>\\d{2})");

    /** Years are sent with two figures. */
    private static final int CENTURY = 2000;

    static WireMessage of(String text) {
        Matcher frame = FRAME.matcher(text);
        if (!frame.find()) {
            return new WireMessage(text, null, null, null, List.of());
        }
        List<Message> remarks = new ArrayList<>();
        String header = frame.group("header").strip().replaceAll("\\s+", " ");
        String trailer =
                frame.group("trailer") == null ? "" : frame.group("trailer").strip();
        if (!header.isEmpty()) {
            remarks.add(Message.of("reading.remark.wire-header", header));
        }
        if (!trailer.replaceAll("[\\s\\p{Cc}]", "").isEmpty()) {
            remarks.add(Message.of("reading.remark.wire-trailer", trailer.replaceAll("[\\s\\p{Cc}]+", " ")));
        }
        Matcher fields = HEADER.matcher(header);
        boolean known = fields.matches();
        String keyword = known ? fields.group("keyword").replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "") : "";
        return new WireMessage(
                frame.group("text"),
                sent(trailer),
                known ? fields.group("category") : null,
                new WireItem(null, null, keyword.isEmpty() ? null : keyword, null, null),
                remarks);
    }

    private static @Nullable OffsetDateTime sent(String trailer) {
        Matcher sent = SENT.matcher(trailer);
        if (!sent.find()) {
            return null;
        }
        String form = sent.group("d") == null ? "2" : "";
        String month = sent.group("month" + form);
        try {
            return OffsetDateTime.of(
                    CENTURY + Integer.parseInt(sent.group("y" + form)),
                    form.isEmpty() ? month(month) : Integer.parseInt(month),
                    Integer.parseInt(sent.group("d" + form)),
                    Integer.parseInt(sent.group("h" + form)),
                    Integer.parseInt(sent.group("m" + form)),
                    0,
                    0,
                    ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int month(String name) {
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1;
    }
}
