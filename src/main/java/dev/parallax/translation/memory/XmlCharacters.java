package dev.parallax.translation.memory;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import org.jsoup.parser.Parser;

/**
 * Puts {@link #DAMAGED} where XML allows no such character, written out or by its number, and the characters that HTML's
 * entities name where those stand. One of them would else refuse the whole file.
 */
final class XmlCharacters extends Reader {

    static final char DAMAGED = '\uFFFD';

    /** HTML's longest entities and its longest numbers are shorter. */
    private static final int LONGEST_REFERENCE = 34;

    private final PushbackReader in;
    private boolean afterHigh;

    XmlCharacters(Reader in) {
        this.in = new PushbackReader(in, LONGEST_REFERENCE + 2);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int taken = 0;
        while (taken < length) {
            int next = next();
            if (next < 0) {
                return taken == 0 ? -1 : taken;
            }
            buffer[from + taken++] = (char) next;
        }
        return taken;
    }

    private int next() throws IOException {
        int c = in.read();
        boolean second = afterHigh;
        afterHigh = false;
        if (c == '&') {
            return reference();
        }
        if (c < 0) {
            return c;
        }
        if (Character.isHighSurrogate((char) c)) {
            afterHigh = isFollowedByLow();
            return afterHigh ? c : DAMAGED;
        }
        return second || isAllowed(c) ? c : DAMAGED;
    }

    private boolean isFollowedByLow() throws IOException {
        int low = in.read();
        if (low >= 0) {
            in.unread(low);
        }
        return low >= 0 && Character.isLowSurrogate((char) low);
    }

    private static boolean isAllowed(int c) {
        return (c >= ' ' && c < 0xFFFE && !Character.isSurrogate((char) c))
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || (c > 0xFFFF && c <= Character.MAX_CODE_POINT);
    }

    /** After {@code &}: the first character of what stands for the reference; the rest is read the next time. */
    private int reference() throws IOException {
        StringBuilder name = new StringBuilder();
        int c = in.read();
        while (c >= 0 && c != ';' && name.length() < LONGEST_REFERENCE && isOfReference(c)) {
            name.append((char) c);
            c = in.read();
        }
        if (c >= 0) {
            in.unread(c);
        }
        String replacement = c == ';' ? replacement(name.toString()) : "";
        if (replacement.isEmpty()) {
            in.unread(name.toString().toCharArray());
            return '&';
        }
        in.read(); // the semicolon
        return replacement.charAt(0);
    }

    private static boolean isOfReference(int c) {
        return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    /** Empty when the reference is to be left to the parser. */
    private static String replacement(String name) {
        if (name.startsWith("#")) {
            return isAllowed(number(name)) ? "" : String.valueOf(DAMAGED);
        }
        String text = Parser.unescapeEntities("&" + name + ";", true);
        return text.length() == 1 && "&<>\"'".indexOf(text.charAt(0)) < 0 ? text : "";
    }

    private static int number(String name) {
        try {
            return name.startsWith("#x") || name.startsWith("#X")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
