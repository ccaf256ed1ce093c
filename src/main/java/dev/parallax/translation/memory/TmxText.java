package dev.parallax.translation.memory;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A TMX file's text: unpacked, in the charset that its first bytes say, with nothing in it that XML forbids. */
final class TmxText {

    private static final int BEGINNING = 1024;

    private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private TmxText() {}

    /** @throws IOException when the file cannot be read or names no charset that is known */
    static Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            in = isPacked(in) ? new BufferedInputStream(new GZIPInputStream(in)) : in;
            return new XmlCharacters(new BufferedReader(new InputStreamReader(in, charset(file, in))));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static byte[] peek(InputStream in, int length) throws IOException {
        in.mark(length);
        byte[] bytes = in.readNBytes(length);
        in.reset();
        return bytes;
    }

    private static boolean isPacked(InputStream in) throws IOException {
        byte[] first = peek(in, 2);
        return first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
    }

    /** A byte order mark is read over. */
    private static Charset charset(Path file, InputStream in) throws IOException {
        byte[] bytes = peek(in, BEGINNING);
        String first = new String(bytes, ISO_8859_1);
        if (first.startsWith("\u00EF\u00BB\u00BF")) {
            in.skipNBytes(3);
            return UTF_8;
        }
        if (first.startsWith("\u00FE\u00FF") || first.startsWith("\u00FF\u00FE")) {
            in.skipNBytes(2);
            return first.charAt(0) == '\u00FE' ? UTF_16BE : UTF_16LE;
        }
        if (first.startsWith("\0<") || first.startsWith("<\0")) {
            return first.charAt(0) == 0 ? UTF_16BE : UTF_16LE;
        }
        Matcher encoding = ENCODING.matcher(first);
        if (!encoding.find() || encoding.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            return UTF_8;
        }
        try {
            return Charset.forName(encoding.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new IOException(
                    "The translation memory " + file + " is in the charset '" + encoding.group(1)
                            + "', which is none: save it as UTF-8",
                    unknown);
        }
    }
}
