package dev.parallax.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 in lower-case hex. */
public final class ContentHash {

    private ContentHash() {}

    /** Of a file's bytes: while it stays the same, the file need not be read again. */
    public static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Of an article's own text. What surrounds it in the file (advertisements, a counter, other entries of a feed)
     * changes it nothing, so that a new hash means that the article itself was changed.
     */
    public static String ofText(List<Paragraph> paragraphs) {
        MessageDigest digest = sha256();
        for (Paragraph paragraph : paragraphs) {
            digest.update((paragraph.role() + "\n" + paragraph.text() + "\n").getBytes(UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
