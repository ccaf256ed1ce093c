package dev.parallax.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in a story's piece that reads otherwise once nothing of the story is new any more.
 *
 * @param from in bytes, from the piece's start
 * @param length in bytes
 * @param text what stands there then; a character for each byte
 */
record Edit(int from, int length, String text) {

    private static final String NOTED = "\\d{1,9}:\\d{1,9}:[^:]*";

    /** The end of what it replaces. */
    int to() {
        return from + length;
    }

    byte[] bytes() {
        return text.getBytes(ISO_8859_1);
    }

    /**
     * What makes one of the other, in order: one edit for each line that differs.
     *
     * @throws IllegalArgumentException when they have not the same number of lines
     */
    static List<Edit> between(byte[] now, byte[] then) {
        List<Edit> edits = new ArrayList<>();
        int a = 0;
        int b = 0;
        while (a < now.length && b < then.length) {
            int endA = lineEnd(now, a);
            int endB = lineEnd(then, b);
            if (!Arrays.equals(now, a, endA, then, b, endB)) {
                edits.add(inLine(now, a, endA, then, b, endB));
            }
            a = endA;
            b = endB;
        }
        if (a < now.length || b < then.length) {
            throw new IllegalArgumentException("A piece has the same lines every night, but of " + now.length
                    + " bytes only " + a + " have their like");
        }
        return edits;
    }

    private static int lineEnd(byte[] text, int from) {
        int end = from;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, text.length);
    }

    private static Edit inLine(byte[] now, int a, int endA, byte[] then, int b, int endB) {
        int same = Arrays.mismatch(now, a, endA, then, b, endB);
        int left = endA;
        int right = endB;
        while (left > a + same && right > b + same && now[left - 1] == then[right - 1]) {
            left--;
            right--;
        }
        return new Edit(a + same, left - a - same, new String(then, b + same, right - b - same, ISO_8859_1));
    }

    /** In one line, without tabs. */
    static String noted(List<Edit> edits) {
        return edits.stream()
                .map(edit -> edit.from + ":" + edit.length + ":" + URLEncoder.encode(edit.text, ISO_8859_1))
                .collect(Collectors.joining(","));
    }

    /** @throws IllegalArgumentException when they were not {@linkplain #noted noted} so */
    static List<Edit> of(String noted) {
        return noted.isEmpty()
                ? List.of()
                : Stream.of(noted.split(",", -1)).map(Edit::one).toList();
    }

    private static Edit one(String noted) {
        if (!noted.matches(NOTED)) {
            throw new IllegalArgumentException("No edit of a piece is noted as \"" + noted + "\"");
        }
        String[] cells = noted.split(":", -1);
        return new Edit(
                Integer.parseInt(cells[0]), Integer.parseInt(cells[1]), URLDecoder.decode(cells[2], ISO_8859_1));
    }
}
