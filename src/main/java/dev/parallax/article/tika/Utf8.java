package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Whether bytes are UTF-8. */
final class Utf8 {

    private Utf8() {}

    /** The text, if all of it is valid. The strict decoder is slow: it is asked only where the quick one had to replace. */
    static @Nullable String valid(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (text.indexOf('\ufffd') < 0) {
            return text;
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Broken in a few places only: a cut in the middle of a character, or one bad quotation. */
    static boolean isNearly(byte[] sample) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < sample.length; i++) {
            int lead = sample[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            int more = lead >= 0xf0 && lead < 0xf5
                    ? 3
                    : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0;
            int seen = 0;
            while (seen < more && i + 1 < sample.length && (sample[i + 1] & 0xc0) == 0x80) {
                seen++;
                i++;
            }
            if (more > 0 && seen == more) {
                good++;
            } else {
                bad++;
            }
        }
        return good > 0 && bad * 20 <= good;
    }
}
