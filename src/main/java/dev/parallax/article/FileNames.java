package dev.parallax.article;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files as text, whatever the machine's locale: the names' bytes are read as UTF-8. Bytes that are none, and
 * characters that cannot be seen, are written {@code \xHH}, so that each name has one text, on one line, that leads back to
 * it.
 */
public final class FileNames {

    /** On Windows names are characters, and the locale has no part in them. */
    private static final boolean NAMES_ARE_BYTES = File.separatorChar == '/';

    /** Names are read with this encoding; in a locale without one it has no Russian letters. */
    private static final boolean LOCALE_HAS_ALL = "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding"));

    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern ESCAPED = Pattern.compile("\\\\x([0-9A-F]{2})");
    private static final int LONGEST_CHARACTER = 4;

    private FileNames() {}

    /** @return the names from the folder to the file, separated by {@code /} */
    static String location(Path folder, Path file) {
        Path relative = folder.relativize(file);
        String text = relative.toString();
        if (!NAMES_ARE_BYTES) {
            return text.replace(File.separatorChar, '/');
        }
        return isPlain(text) ? text : escaped(bytes(file, folder));
    }

    /** The file of a location. */
    static Path resolve(Path folder, String location) {
        return location.contains("\\x") && NAMES_ARE_BYTES
                ? ofBytes(folder, unescaped(location))
                : path(folder, location);
    }

    /**
     * The path of a text that somebody wrote, in a locale that may have no such characters.
     *
     * @param base what it is relative to
     * @throws InvalidPathException when no file can have that name
     */
    public static Path path(Path base, String text) {
        try {
            return base.resolve(text);
        } catch (InvalidPathException e) {
            if (!NAMES_ARE_BYTES || text.indexOf('\0') >= 0) {
                throw e;
            }
            return ofBytes(base, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A path as one line to read, whatever the locale makes of its letters. */
    public static String shown(Path path) {
        String text = path.toString();
        return !NAMES_ARE_BYTES || isPlain(text) ? text : escaped(decoded(rawPath(path)));
    }

    /** Without anything that the locale may have changed, or that must be escaped. */
    private static boolean isPlain(String text) {
        return isPrintableAscii(text)
                || text.codePoints()
                        .allMatch(c -> (c < 127 || LOCALE_HAS_ALL) && c != '\\' && c != REPLACEMENT && isVisible(c));
    }

    /** As nearly all names are: a night asks it several times of each file. */
    private static boolean isPrintableAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The bytes of the file's names below the folder. */
    private static byte[] bytes(Path file, Path folder) {
        return decoded(rawPath(file).substring(rawPath(folder).length() + 1));
    }

    private static byte[] decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes.write(HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 2;
            } else {
                bytes.write(raw.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    /** A path's bytes as they stand in its address, whatever characters the locale makes of them. */
    private static String rawPath(Path path) {
        String raw = path.toUri().getRawPath();
        return raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }

    private static Path ofBytes(Path base, byte[] names) {
        boolean absolute = names.length > 0 && names[0] == '/';
        StringBuilder address = new StringBuilder("file://").append(absolute ? "" : rawPath(base) + "/");
        for (byte b : names) {
            if (b == '/' || (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9')) {
                address.append((char) b);
            } else {
                address.append('%').append(String.format(Locale.ROOT, "%02X", b));
            }
        }
        return Path.of(URI.create(address.toString()));
    }

    private static String escaped(byte[] names) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(names);
        CharBuffer out = CharBuffer.allocate(names.length + LONGEST_CHARACTER);
        StringBuilder text = new StringBuilder();
        while (in.hasRemaining()) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip().codePoints().forEach(character -> append(character, text));
            out.clear();
            for (int i = 0; result.isError() && i < result.length(); i++) {
                escape(in.get(), text);
            }
        }
        return text.toString();
    }

    private static void append(int character, StringBuilder text) {
        if (character != '\\' && isVisible(character)) {
            text.appendCodePoint(character);
            return;
        }
        for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            escape(b, text);
        }
    }

    private static void escape(byte b, StringBuilder text) {
        text.append("\\x").append(HexFormat.of().withUpperCase().toHexDigits(b));
    }

    private static byte[] unescaped(String location) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escaped = ESCAPED.matcher(location);
        int from = 0;
        while (escaped.find()) {
            bytes.writeBytes(location.substring(from, escaped.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(HexFormat.fromHexDigits(escaped.group(1)));
            from = escaped.end();
        }
        bytes.writeBytes(location.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
