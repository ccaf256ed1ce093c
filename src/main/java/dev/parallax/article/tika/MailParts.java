package dev.parallax.article.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.jspecify.annotations.Nullable;

/** What a mail is made of: the pieces of its own text in their order, and what is attached to it. */
final class MailParts {

    /** A text in HTML that is longer than the plain one beside it by this factor holds more than the same. */
    private static final double LONGER = 1.3;

    private final List<Entity> texts = new ArrayList<>();
    private final List<Entity> attachments = new ArrayList<>();
    private boolean encrypted;
    private boolean unopened;

    static MailParts of(Entity mail) throws IOException {
        MailParts parts = new MailParts();
        parts.collect(mail);
        return parts;
    }

    List<Entity> texts() {
        return texts;
    }

    List<Entity> attachments() {
        return attachments;
    }

    /** Whether a part of it is encrypted. */
    boolean isEncrypted() {
        return encrypted;
    }

    /** Whether a part of it lies in a signature that cannot be opened. */
    boolean isUnopened() {
        return unopened;
    }

    private void collect(Entity entity) throws IOException {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        if (entity.getBody() instanceof Multipart multipart) {
            collect(type, multipart);
        } else if (entity.getBody() instanceof Message) {
            attachments.add(entity);
        } else if (type.endsWith("pkcs7-mime")) {
            collectSigned(entity);
        } else if (type.equals("application/pgp-encrypted")) {
            encrypted = true;
        } else if (isNoText(type)) {
            return;
        } else if (isText(type) && !isAttached(entity)) {
            texts.add(entity);
        } else {
            attachments.add(entity);
        }
    }

    /** Some programs do not say whether they signed or encrypted. */
    private void collectSigned(Entity entity) throws IOException {
        Optional<Entity> signed = SignedMail.inside(bytes(entity));
        if (signed.isPresent()) {
            collect(signed.get());
        } else if ("signed-data".equals(parameter(entity, "smime-type"))) {
            unopened = true;
        } else {
            encrypted = true;
        }
    }

    private void collect(String type, Multipart multipart) throws IOException {
        List<Entity> parts = multipart.getBodyParts();
        switch (type) {
            case "multipart/alternative" -> {
                Entity best = best(parts);
                if (best != null) {
                    collect(best);
                }
                for (Entity part : parts) {
                    // Calendars and the like stand beside the texts, and only look like another form of them.
                    if (part != best && !holdsText(part)) {
                        collect(part);
                    }
                }
            }
            case "multipart/encrypted" -> encrypted = true;
            default -> {
                for (Entity part : parts) {
                    collect(part);
                }
            }
        }
    }

    /** Of several forms of one text the plain one, unless the other has more of it: some mails are plain only to say so. */
    private static @Nullable Entity best(List<Entity> forms) throws IOException {
        Entity best = null;
        double longest = 0;
        for (Entity form : forms) {
            double length = length(form);
            if ((best == null && holdsText(form)) || length > LONGER * longest) {
                best = form;
                longest = length;
            }
        }
        return best;
    }

    private static boolean holdsText(Entity entity) {
        return entity.getBody() instanceof Multipart multipart
                ? multipart.getBodyParts().stream().anyMatch(MailParts::holdsText)
                : isText(entity.getMimeType().toLowerCase(Locale.ROOT)) && !isAttached(entity);
    }

    /** How many characters of text it holds. */
    private static double length(Entity entity) throws IOException {
        if (entity.getBody() instanceof Multipart multipart) {
            double sum = 0;
            for (Entity part : multipart.getBodyParts()) {
                sum += length(part);
            }
            return sum;
        }
        return holdsText(entity)
                ? MailText.blocks(entity).stream()
                        .mapToInt(block -> block.text().length())
                        .sum()
                : 0;
    }

    private static boolean isText(String type) {
        return type.equals("text/plain") || type.equals("text/html");
    }

    /** Pictures and styles of a mail in HTML, signatures, cards, invitations, reports of delivery. */
    private static boolean isNoText(String type) {
        return type.matches("(?:image|audio|video|font)/.*|text/css|application/ics"
                + "|.*(?:javascript|signature|pgp-keys|vcard|calendar|delivery-status|rfc822-headers|amp-html)");
    }

    private static boolean isAttached(Entity entity) {
        return "attachment".equalsIgnoreCase(entity.getDispositionType()) || entity.getFilename() != null;
    }

    static @Nullable String parameter(Entity entity, String name) {
        return entity.getHeader() != null
                        && entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
                ? type.getParameter(name)
                : null;
    }

    static byte[] bytes(Entity entity) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Body body = entity.getBody();
        if (body instanceof SingleBody single) {
            single.writeTo(out);
        } else if (body instanceof Message message) {
            new DefaultMessageWriter().writeMessage(message, out);
        }
        return out.toByteArray();
    }
}
