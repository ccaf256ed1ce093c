package dev.parallax.article.tika;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** UTF-8 that someone took for an eight-bit charset and saved as UTF-8 again: {@code РњРѕСЃРєРІР°} for {@code Москва}. */
final class Mojibake {

    /**
     * @param first what every mark begins with
     * @param mark how the most frequent letters and punctuation come out
     */
    private record Kind(Charset charset, String first, Pattern mark) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    Charset.forName("windows-1251"),
                    "РСв",
                    Pattern.compile("[РС][°-џ\u0400-\u045f\u2010-\u2122«»·±µ¶]|вЂ[\u0080-\u2122]")),
            new Kind(
                    Charset.forName("windows-1252"),
                    "ÐÑâÃÂ",
                    Pattern.compile("[ÐÑ][\u0080-ÿŒœŠšŽžŸƒˆ˜\u2010-\u2122]|â€|Ã[\u0080-¿]|Â[ «»©]")));

    private static final int FEWEST_MARKS = 2;

    private Mojibake() {}

    /** The text with its doubly encoded lines mended, and a remark that says so; the same where there are none. */
    static Decoded mend(Decoded decoded) {
        for (Kind kind : KINDS) {
            if (!isMarked(decoded.text(), kind)) {
                continue;
            }
            int mended = 0;
            StringBuilder text = new StringBuilder(decoded.text().length());
            for (String line : decoded.text().split("(?<=\n)", -1)) {
                String better = kind.mark().matcher(line).find() ? undo(line, kind.charset()) : null;
                text.append(better == null ? line : better);
                mended += better == null ? 0 : 1;
            }
            if (mended > 0) {
                List<String> remarks = new ArrayList<>(decoded.remarks());
                remarks.add("Doubly encoded text (UTF-8 taken for %s) was mended in %,d lines."
                        .formatted(kind.charset().name(), mended));
                return new Decoded(text.toString(), decoded.charset(), remarks);
            }
        }
        return decoded;
    }

    /** Looks at few characters only: nearly every text has no mark, and some are long. */
    private static boolean isMarked(String text, Kind kind) {
        Matcher mark = kind.mark().matcher(text);
        int marks = 0;
        for (int first : kind.first().chars().toArray()) {
            for (int i = text.indexOf(first); i >= 0; i = text.indexOf(first, i + 1)) {
                marks += mark.region(i, text.length()).lookingAt() ? 1 : 0;
                if (marks == FEWEST_MARKS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable String undo(String line, Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(line));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
