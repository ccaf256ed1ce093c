package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Base64;

/** Searching in bytes, and bytes written as letters. */
final class Bytes {

    private Bytes() {}

    /** Where the mark begins last within the given number of bytes at the end; -1 where it does not. */
    static int lastIndexOf(byte[] bytes, String mark, int within) {
        int from = Math.max(0, bytes.length - within);
        int index = new String(bytes, from, bytes.length - from, ISO_8859_1).lastIndexOf(mark);
        return index < 0 ? -1 : from + index;
    }

    /** Of Base64 with anything between its letters, and of as much of it as there is. */
    static byte[] ofBase64(String text) {
        String letters = text.replaceAll("[^A-Za-z0-9+/]", "");
        int whole = letters.length() % 4 == 1 ? letters.length() - 1 : letters.length();
        return Base64.getDecoder().decode(letters.substring(0, whole));
    }
}
