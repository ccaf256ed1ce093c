package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Searching in bytes. */
final class Bytes {

    private Bytes() {}

    /** Where the mark begins last within the given number of bytes at the end; -1 where it does not. */
    static int lastIndexOf(byte[] bytes, String mark, int within) {
        int from = Math.max(0, bytes.length - within);
        int index = new String(bytes, from, bytes.length - from, ISO_8859_1).lastIndexOf(mark);
        return index < 0 ? -1 : from + index;
    }
}
