package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;

/** Whether bytes are UTF-8. */
final class Utf8 {

    private static final int NO_LEAD = -1;

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
            int expected = continuations(sample[i] & 0xff);
            int seen = 0;
            while (seen < expected && i + 1 < sample.length && isContinuation(sample[i + 1])) {
                seen++;
                i++;
            }
            if (seen < expected || expected == NO_LEAD) {
                bad++;
            } else if (expected > 0) {
                good++;
            }
        }
        return good > 0 && bad * 20 <= good;
    }

    /** How many bytes follow the first one of a character; {@link #NO_LEAD} where none begins. */
    private static int continuations(int first) {
        if (first < 0x80) {
            return 0;
        }
        if (first < 0xc2 || first >= 0xf5) {
            return NO_LEAD;
        }
        return first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    }

    private static boolean isContinuation(byte next) {
        return (next & 0xc0) == 0x80;
    }
}
