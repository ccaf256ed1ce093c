package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;

/** The text of one part of a mail. */
final class MailText {

    /** By old custom a signature begins after a line of two hyphens and a space. */
    private static final Pattern SIGNATURE = Pattern.compile("(?s)\\R-- ?\\R.*$");

    /** In flowed text (RFC 3676) a space at a line's end says that the paragraph goes on. */
    private static final Pattern SOFT_LINE_END = Pattern.compile("(?<!^--) \\r?\\n(?!\\s*\\r?\\n)", Pattern.MULTILINE);

    /** A signed text with its signature around it (RFC 4880), and a text that is encrypted. */
    private static final Pattern ARMOUR = Pattern.compile("-----BEGIN PGP SIGNED MESSAGE-----\\s*?\\R(?:\\w+: .*\\R)*"
            + "|(?s)-----BEGIN PGP (?:SIGNATURE|MESSAGE)-----.*?(?:-----END PGP (?:SIGNATURE|MESSAGE)-----|\\z)");

    /** How a signature begins in HTML, where no line is seen. */
    private static final Pattern DASHES = Pattern.compile("--(?:[\\s\\u00a0].*|\\p{Lu}.*)?", Pattern.DOTALL);

    private static final int LONGEST_SIGNATURE = 8;

    private MailText() {}

    static List<Block> blocks(Entity part) throws IOException {
        return blocks(part, decode(part));
    }

    static List<Block> blocks(Entity part, Decoded decoded) {
        if (isHtml(part)) {
            return withoutSignature(Markup.html(decoded.text()));
        }
        String signed = ARMOUR.matcher(decoded.text()).replaceAll("");
        String text = SIGNATURE.matcher(signed).replaceFirst("");
        return PlainText.body(
                "flowed".equalsIgnoreCase(MailParts.parameter(part, "format"))
                        ? SOFT_LINE_END.matcher(text).replaceAll(" ")
                        : text);
    }

    private static List<Block> withoutSignature(List<Block> blocks) {
        for (int i = Math.max(1, blocks.size() - LONGEST_SIGNATURE); i < blocks.size(); i++) {
            if (DASHES.matcher(blocks.get(i).text().strip()).matches()) {
                return blocks.subList(0, i);
            }
        }
        return blocks;
    }

    /** By the part's label, by what the page says, by the letters. */
    static Decoded decode(Entity part) throws IOException {
        byte[] bytes = MailParts.bytes(part);
        String label = MailParts.parameter(part, "charset");
        return isHtml(part) ? TextDecoder.decodeHtml(bytes, label) : TextDecoder.decode(bytes, label);
    }

    static boolean isHtml(Entity part) {
        return "text/html".equalsIgnoreCase(part.getMimeType());
    }
}
