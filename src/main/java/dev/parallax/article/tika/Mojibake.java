package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.message.Message;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text that someone decoded with the wrong charset and saved again: UTF-8 taken for an eight-bit charset
 * ({@code РњРѕСЃРєРІР°} for {@code Москва}), or one Cyrillic charset for another ({@code лНЯЙБЮ}).
 */
final class Mojibake {

    /** The charsets that UTF-8 is taken for, with what its most frequent letters and punctuation come out as. */
    private static final List<Mojibake> OF_UTF8 =
            List.of(new Mojibake(Charset.forName("windows-1251")), new Mojibake(Charset.forName("windows-1252")));

    private static final int FEWEST_MARKS = 2;

    /** A line counts as doubly encoded when at least this many of its letters come out well for each that is lost. */
    private static final int SOUND_FOR_ONE_LOST = 3;

    /** Less Cyrillic text shows nothing. */
    private static final int FEWEST_LETTERS = 25;

    private static final int SAMPLE = 4000;

    /** How much likelier another reading must look, on {@link Plausibility}'s scale. */
    private static final double MUCH_LIKELIER = 0.15;

    private final Charset taken;
    private final String leads;
    private final Pattern mark;

    private Mojibake(Charset taken) {
        this.taken = taken;
        leads = decoded(0xc2, 0xc4) + decoded(0xd0, 0xd2) + decoded(0xe2, 0xe3);
        String letters =
                "[" + decoded(0xc2, 0xc4) + decoded(0xd0, 0xd2) + "][" + Pattern.quote(decoded(0x80, 0xc0)) + "]";
        mark = Pattern.compile(letters + "|" + decoded(0xe2, 0xe3) + decoded(0x80, 0x81));
    }

    private String decoded(int from, int to) {
        byte[] bytes = new byte[to - from];
        for (int i = from; i < to; i++) {
            bytes[i - from] = (byte) i;
        }
        return new String(bytes, taken);
    }

    /** The text with its wrongly decoded lines mended, and a remark that says so; the same where there are none. */
    static Decoded mend(Decoded decoded) {
        for (Mojibake kind : OF_UTF8) {
            if (kind.isIn(decoded.text())) {
                Decoded mended = lineByLine(decoded, kind::undo, UTF_8, kind.taken);
                if (mended != decoded) {
                    return mended;
                }
            }
        }
        return unconfused(decoded);
    }

    /** Looks at few characters only: nearly every text has no mark, and some are long. */
    private boolean isIn(String text) {
        Matcher matcher = mark.matcher(text);
        int marks = 0;
        for (int first : leads.chars().toArray()) {
            for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
                marks += matcher.region(i, text.length()).lookingAt() ? 1 : 0;
                if (marks == FEWEST_MARKS) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable String undo(String line) {
        byte[] bytes = mark.matcher(line).find() ? bytes(line, taken) : null;
        if (bytes == null) {
            return null;
        }
        String mended = new String(bytes, UTF_8).replaceAll("\ufffd+", "\ufffd");
        long lost = mended.chars().filter(c -> c == '\ufffd').count();
        long sound = mended.chars().filter(c -> c >= 0x80).count() - lost;
        return sound > 0 && sound >= SOUND_FOR_ONE_LOST * lost ? mended : null;
    }

    private static Decoded unconfused(Decoded decoded) {
        String sample =
                decoded.text().substring(0, Math.min(SAMPLE, decoded.text().length()));
        if (sample.chars()
                        .filter(c -> c >= 'А' && c <= 'я')
                        .limit(FEWEST_LETTERS)
                        .count()
                < FEWEST_LETTERS) {
            return decoded;
        }
        double best = plausibility(sample) + MUCH_LIKELIER;
        Decoded mended = decoded;
        for (Charset taken : EightBit.CYRILLIC) {
            byte[] bytes = bytes(sample, taken);
            int[] counts = bytes == null ? new int[0] : counts(bytes);
            for (Charset right : EightBit.CYRILLIC) {
                if (bytes == null || taken.equals(right) || Plausibility.most(counts, right) < best) {
                    continue; // as with nearly every text: counting is far less work than reading
                }
                double likely = plausibility(new String(bytes, right));
                if (likely > best) {
                    best = likely;
                    mended = lineByLine(decoded, line -> reread(line, taken, right), right, taken);
                }
            }
        }
        return mended;
    }

    private static int[] counts(byte[] bytes) {
        int[] counts = new int[256];
        for (byte b : bytes) {
            counts[b & 0xff]++;
        }
        return counts;
    }

    /** Of the letters alone: the wrong charset swaps capitals and small letters, and headlines are in capitals as well. */
    private static double plausibility(String text) {
        return Plausibility.cyrillic(text.toLowerCase(Locale.ROOT));
    }

    private static @Nullable String reread(String line, Charset taken, Charset right) {
        byte[] bytes = bytes(line, taken);
        return bytes == null ? null : new String(bytes, right);
    }

    private static Decoded lineByLine(
            Decoded decoded, UnaryOperator<@Nullable String> mending, Charset right, Charset taken) {
        int mended = 0;
        StringBuilder text = new StringBuilder(decoded.text().length());
        for (String line : decoded.text().split("(?<=\n)", -1)) {
            String better = mending.apply(line);
            text.append(better == null ? line : better);
            mended += better == null || better.equals(line) ? 0 : 1;
        }
        if (mended == 0) {
            return decoded;
        }
        List<Message> remarks = new ArrayList<>(decoded.remarks());
        long lost = text.chars().filter(c -> c == '\ufffd').count();
        remarks.add(
                lost == 0
                        ? Message.of("reading.remark.mended", right.name(), taken.name(), mended)
                        : Message.of("reading.remark.mended-in-part", right.name(), taken.name(), mended, lost));
        return new Decoded(text.toString(), decoded.charset(), remarks);
    }

    /** The bytes that were decoded so; null when the text cannot have come from the charset. */
    private static byte @Nullable [] bytes(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        if (bytes.length != text.length()) { // two units of UTF-16 become one byte, which stands for no letter
            return null;
        }
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (bytes[i] != '?' || c == '?') {
                continue;
            }
            if (c >= 0x80 && c < 0xa0) {
                bytes[i] = (byte) c; // where a charset has a gap, decoders leave the byte as it is
            } else if (c == '\ufffd') {
                bytes[i] = (byte) 0xff;
            } else {
                return null;
            }
        }
        return bytes;
    }
}
