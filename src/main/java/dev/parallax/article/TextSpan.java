package dev.parallax.article;

/**
 * A half-open range of a text, in UTF-16 code units, zero-based; in a paragraph's text unless said otherwise.
 *
 * @param start index of the first code unit, {@code >= 0}
 * @param end index after the last code unit, {@code >= start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: start " + start + ", end " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean overlaps(TextSpan other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(TextSpan other) {
        return start <= other.start && other.end <= end;
    }

    public TextSpan shift(int offset) {
        return new TextSpan(start + offset, end + offset);
    }

    /** The part of the text that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TextSpan other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
