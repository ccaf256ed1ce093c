package dev.parallax.article.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;

/**
 * Mails whose text lies inside of its signature (S/MIME, RFC 8551, section 3.5.2). Only the text is taken out: whether the
 * signature is right is not asked.
 */
final class SignedMail {

    private SignedMail() {}

    /** The mail's parts inside of the signature; empty where it only signs what stands elsewhere, or is broken. */
    static Optional<Entity> inside(byte[] signed) throws IOException {
        try {
            CMSSignedData data = new CMSSignedData(signed);
            if (data.getSignedContent() == null || !(data.getSignedContent().getContent() instanceof byte[] content)) {
                return Optional.empty();
            }
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
            return Optional.of(builder.parseMessage(new ByteArrayInputStream(content)));
        } catch (CMSException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            return Optional.empty();
        }
    }
}
