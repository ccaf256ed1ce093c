package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.OptionalInt;

/** Takes RTF apart into groups, control words and bytes of text. */
final class RtfTokens {

    /** Receives what stands there, from front to back. */
    interface Handler {

        void open();

        void close();

        /** @param value where the word has one */
        void control(String word, OptionalInt value);

        /** A byte of text, in whatever charset is in force. */
        void text(int value);
    }

    private final byte[] bytes;
    private final Handler handler;
    private int at;
    private int depth;

    private RtfTokens(byte[] bytes, Handler handler) {
        this.bytes = bytes;
        this.handler = handler;
    }

    /** Returns how many groups are still open at the end: none in a whole file. */
    static int read(byte[] bytes, Handler handler) {
        RtfTokens tokens = new RtfTokens(bytes, handler);
        while (tokens.at < bytes.length) {
            tokens.next();
        }
        return tokens.depth;
    }

    private void next() {
        int c = bytes[at++] & 0xff;
        switch (c) {
            case '{' -> {
                depth++;
                handler.open();
            }
            case '}' -> {
                depth--;
                handler.close();
            }
            case '\\' -> control();
            case '\r', '\n', 0 -> {}
            default -> handler.text(c);
        }
    }

    private void control() {
        int start = at;
        while (at < bytes.length && isLetter(bytes[at])) {
            at++;
        }
        if (at > start) {
            word(new String(bytes, start, at - start, ISO_8859_1));
        } else if (at < bytes.length) {
            symbol((char) (bytes[at++] & 0xff));
        }
    }

    private void word(String word) {
        int start = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        while (at < bytes.length && at - start < 10 && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        String digits = new String(bytes, start, at - start, ISO_8859_1);
        OptionalInt value = digits.matches("-?\\d+")
                ? OptionalInt.of((int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(digits))))
                : OptionalInt.empty();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, value.orElse(0)));
        } else {
            handler.control(word, value);
        }
    }

    private void symbol(char symbol) {
        if (symbol == '\'' && at + 1 < bytes.length) {
            int high = Character.digit(bytes[at], 16);
            int low = Character.digit(bytes[at + 1], 16);
            if (high >= 0 && low >= 0) {
                at += 2;
                handler.text(high * 16 + low);
            }
        } else {
            // A line's end after a backslash is a paragraph's.
            boolean ends = symbol == '\n' || symbol == '\r';
            handler.control(ends ? "par" : String.valueOf(symbol), OptionalInt.empty());
        }
    }

    private static boolean isLetter(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
