package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/**
 * The text of a mail's header from its bytes: encoded words (RFC 2047), also those that are cut within a character, and
 * letters that were sent as they are.
 */
final class HeaderText {

    private static final Pattern ENCODED = Pattern.compile("=\\?([^?\\s*]+)(?:\\*[^?\\s]*)?\\?([BbQq])\\?([^?]*)\\?=");

    private HeaderText() {}

    /**
     * A field's text on one line; null where the mail has no such field, or a blank one.
     *
     * @param label the charset of the mail's text, in which a header is likely to be when it names none
     */
    static @Nullable String of(Entity mail, String name, @Nullable String label) {
        Field field = mail.getHeader() == null ? null : mail.getHeader().getField(name);
        if (field == null) {
            return null;
        }
        byte[] raw = field.getRaw() == null
                ? (name + ":" + field.getBody()).getBytes(ISO_8859_1)
                : field.getRaw().toByteArray();
        String bytes = new String(raw, ISO_8859_1);
        String value = bytes.substring(bytes.indexOf(':') + 1)
                .replaceAll("\\r?\\n(?=[ \\t])", "")
                .strip();
        String text = decode(value, label).strip();
        return text.isEmpty() ? null : text;
    }

    /** @param bytes as characters of the same value */
    static String decode(String bytes, @Nullable String label) {
        StringBuilder text = new StringBuilder();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        String charset = "";
        int end = 0;
        Matcher encoded = ENCODED.matcher(bytes);
        while (encoded.find()) {
            String between = bytes.substring(end, encoded.start());
            boolean goesOn = end > 0 && between.isBlank();
            if (!goesOn || !charset.equalsIgnoreCase(encoded.group(1))) {
                text.append(decode(word, charset)).append(goesOn ? "" : plain(between, label));
                charset = encoded.group(1);
            }
            word.writeBytes(bytes(encoded.group(2), encoded.group(3)));
            end = encoded.end();
        }
        return text.append(decode(word, charset))
                .append(plain(bytes.substring(end), label))
                .toString();
    }

    private static String decode(ByteArrayOutputStream word, String charset) {
        String text = word.size() == 0
                ? ""
                : TextDecoder.decode(word.toByteArray(), charset).text();
        word.reset();
        return text;
    }

    private static String plain(String bytes, @Nullable String label) {
        return TextDecoder.decode(bytes.getBytes(ISO_8859_1), label).text();
    }

    private static byte[] bytes(String encoding, String text) {
        return encoding.equalsIgnoreCase("B") ? Bytes.ofBase64(text) : quotedPrintable(text);
    }

    private static byte[] quotedPrintable(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '='
                    && i + 2 < text.length()
                    && text.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}")) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }
}
