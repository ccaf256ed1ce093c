package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.message.Message;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes: by a byte order mark, as UTF-16 without one, as UTF-8, by what is declared, and last as the
 * eight-bit charset in which the letters look most like a language.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int SAMPLE = 1 << 16;

    /** Control characters that agencies' messages are framed with. */
    private static final String WIRE_CONTROLS = "\u0001\u0002\u0003\u0004\u001a";

    /** The share of letters, digits, spaces and common signs in what people write. */
    private static final double MOSTLY = 0.9;

    private static final Pattern DECLARED_IN_HTML = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private TextDecoder() {}

    /** @param declared a charset's name from outside of the bytes, where there is one */
    static Decoded decode(byte[] bytes, @Nullable String declared) {
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return Mojibake.mend(marked);
        }
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            return Mojibake.mend(new Decoded(new String(bytes, wide), name(wide), List.of()));
        }
        Charset named = charset(declared);
        if (WINDOWS_1252.equals(named)) {
            // Programs name it, or ISO-8859-1, or US-ASCII, without looking at the text.
            named = null;
        }
        String utf8 = Utf8.valid(bytes);
        if (utf8 != null && (named == null || !isStateful(named))) {
            return Mojibake.mend(new Decoded(utf8, "utf-8", List.of()));
        }
        if (named != null
                && !named.equals(UTF_8)
                && !named.equals(US_ASCII)
                && !EightBit.isMistaken(named, sample(bytes))) {
            return Mojibake.mend(new Decoded(new String(bytes, named), name(named), List.of()));
        }
        return Mojibake.mend(guess(bytes, declared));
    }

    /** As {@link #decode}, with what the page itself declares. */
    static Decoded decodeHtml(byte[] bytes) {
        return decodeHtml(bytes, null);
    }

    /** @param label a charset's name from outside of the page, which comes before the page's own */
    static Decoded decodeHtml(byte[] bytes, @Nullable String label) {
        if (charset(label) != null) {
            return decode(bytes, label);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 8192), ISO_8859_1);
        Matcher declared = DECLARED_IN_HTML.matcher(head);
        return decode(bytes, declared.find() ? declared.group(1) : null);
    }

    /** Whether bytes that no one knows anything of are a text: letters and spaces, and nothing that only programs write. */
    static boolean isText(byte[] bytes) {
        byte[] sample = sample(bytes);
        String text = decode(sample, null).text();
        long written = text.chars()
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.isWhitespace(c)
                        || ".,;:!?-()\"'«»“”—–".indexOf(c) >= 0)
                .count();
        boolean controlled =
                text.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c) && WIRE_CONTROLS.indexOf(c) < 0);
        return !controlled && written >= MOSTLY * text.length();
    }

    private static @Nullable Decoded byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, UTF_8), "utf-8", List.of());
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16LE), "utf-16le", List.of());
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16BE), "utf-16be", List.of());
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * UTF-16 without a mark: every second byte is one of a few high bytes (0 for Latin letters and white space, 4 for
     * Cyrillic), while the bytes between differ.
     */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        int units = Math.min(bytes.length, SAMPLE) / 2;
        if (units < 2) {
            return null;
        }
        int highFirst = 0;
        int highSecond = 0;
        int zeros = 0;
        for (int i = 0; i < 2 * units; i += 2) {
            highFirst += isHighByte(bytes[i]) ? 1 : 0;
            highSecond += isHighByte(bytes[i + 1]) ? 1 : 0;
            zeros += bytes[i] == 0 || bytes[i + 1] == 0 ? 1 : 0;
        }
        // Text has spaces, and each of them shows as a zero byte.
        if (zeros == 0) {
            return null;
        }
        if (highSecond >= 0.9 * units && highFirst < 0.5 * units) {
            return UTF_16LE;
        }
        return highFirst >= 0.9 * units && highSecond < 0.5 * units ? UTF_16BE : null;
    }

    /** The high bytes of Latin, Cyrillic and general punctuation. */
    private static boolean isHighByte(byte b) {
        return b == 0 || b == 0x04 || b == 0x20;
    }

    private static @Nullable Charset charset(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        try {
            Charset charset = Charset.forName(declared.strip());
            // What declares ISO-8859-1 is windows-1252, as every browser reads it.
            return charset.equals(ISO_8859_1) || charset.equals(US_ASCII) ? WINDOWS_1252 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Charsets whose bytes are all ASCII, so that valid UTF-8 proves nothing. */
    private static boolean isStateful(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        return name.startsWith("ISO-2022") || name.equals("UTF-7");
    }

    private static byte[] sample(byte[] bytes) {
        return bytes.length <= SAMPLE ? bytes : Arrays.copyOf(bytes, SAMPLE);
    }

    private static Decoded guess(byte[] bytes, @Nullable String declared) {
        byte[] sample = sample(bytes);
        if (Utf8.isNearly(sample)) {
            String text = new String(bytes, UTF_8);
            long broken = text.chars().filter(c -> c == '\ufffd').count();
            return new Decoded(text, "utf-8", List.of(Message.of("reading.remark.broken-utf-8", broken)));
        }
        Charset best = EightBit.guess(sample);
        List<Message> remarks = new ArrayList<>();
        if (declared != null && !best.equals(charset(declared))) {
            remarks.add(Message.of("reading.remark.charset", declared, name(best)));
        }
        return new Decoded(new String(bytes, best), name(best), remarks);
    }

    private static String name(Charset charset) {
        return charset.name().toLowerCase(Locale.ROOT);
    }
}
