package dev.parallax.article.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * Mails whose text lies inside of its signature (S/MIME, RFC 8551, section 3.5.2). Only the text is taken out: whether the
 * signature is right is not asked.
 */
final class SignedMail {

    /** 1.2.840.113549.1.7.2 */
    private static final byte[] SIGNED_DATA = {0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x02
    };

    private SignedMail() {}

    /** The mail's parts inside of the signature; empty where it only signs what stands elsewhere, or is broken. */
    static Optional<Entity> inside(byte[] signed) throws IOException {
        Optional<byte[]> content = content(signed);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        return Optional.of(builder.parseMessage(new ByteArrayInputStream(content.get())));
    }

    /** What a message of the Cryptographic Message Syntax (RFC 5652, sections 3 and 5) signs. */
    private static Optional<byte[]> content(byte[] message) {
        try {
            List<Ber> info = Ber.of(message).elements();
            if (!Arrays.equals(part(info, Ber.OBJECT_IDENTIFIER).bytes(), SIGNED_DATA)) {
                return Optional.empty();
            }
            Ber data = part(part(info, Ber.FIRST).elements(), Ber.SEQUENCE);
            List<Ber> encapsulated = part(data.elements(), Ber.SEQUENCE).elements();
            return Optional.of(part(encapsulated, Ber.FIRST).elements().get(0).octets());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Ber part(List<Ber> elements, int tag) {
        return elements.stream()
                .filter(element -> element.tag() == tag)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("without " + tag));
    }
}
