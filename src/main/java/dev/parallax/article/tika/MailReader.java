package dev.parallax.article.tika;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import dev.parallax.article.web.WebPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Mails: the text is an article, each attachment is read as if it were a file. */
final class MailReader implements FormatReader {

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(entry.bytes()));
        try {
            Parts parts = new Parts();
            collect(message, parts);
            Entity body = parts.plain != null ? parts.plain : parts.html;
            if (body != null) {
                reading.article(entry.location(), draft(message, body));
            }
            int number = 0;
            for (Entity attachment : parts.attachments) {
                number++;
                reading.countEntry(entry);
                byte[] bytes = bytes(attachment);
                reading.countUnpacked(bytes.length);
                String name = attachment.getFilename() == null ? "part-" + number : attachment.getFilename();
                reading.readInside(entry.inside(name.replace('/', '_').replace('\\', '_'), bytes));
            }
        } finally {
            message.dispose();
        }
    }

    /** What a mail is made of. */
    private static final class Parts {
        private @Nullable Entity plain;
        private @Nullable Entity html;
        private final List<Entity> attachments = new ArrayList<>();
    }

    private static void collect(Entity entity, Parts parts) {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            multipart.getBodyParts().forEach(part -> collect(part, parts));
        } else if (body instanceof Message || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            parts.attachments.add(entity);
        } else if ("text/plain".equals(entity.getMimeType()) && parts.plain == null) {
            parts.plain = entity;
        } else if ("text/html".equals(entity.getMimeType()) && parts.html == null) {
            parts.html = entity;
        } else {
            parts.attachments.add(entity);
        }
    }

    private static Draft draft(Message message, Entity body) throws IOException {
        byte[] bytes = bytes(body);
        List<Block> blocks = new ArrayList<>();
        if (message.getSubject() != null && !message.getSubject().isBlank()) {
            blocks.add(Block.title(message.getSubject()));
        }
        boolean html = "text/html".equals(body.getMimeType());
        String declared = body.getHeader() == null || body.getHeader().getField("Content-Type") == null
                ? null
                : body.getCharset();
        Decoded decoded = TextDecoder.decode(bytes, declared);
        blocks.addAll(html ? WebPage.fragment(decoded.text()) : PlainText.blocks(withoutSignature(decoded.text())));
        return new Draft("message/rfc822", decoded.charset(), metadata(message), blocks, decoded.remarks());
    }

    /** By old custom a signature begins after a line of two hyphens and a space. */
    private static String withoutSignature(String text) {
        return text.replaceFirst("(?s)\\R-- \\R.*$", "");
    }

    private static ArticleMetadata metadata(Message message) {
        Date date = message.getDate();
        OffsetDateTime published = date == null ? null : date.toInstant().atOffset(ZoneOffset.UTC);
        String author = null;
        if (message.getFrom() != null && !message.getFrom().isEmpty()) {
            Mailbox from = message.getFrom().get(0);
            author = from.getName() == null || from.getName().isBlank() ? from.getAddress() : from.getName();
        }
        return new ArticleMetadata(null, Map.of(), author, published, null, null);
    }

    private static byte[] bytes(Entity entity) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Body body = entity.getBody();
        if (body instanceof SingleBody single) {
            single.writeTo(out);
        } else if (body instanceof Message message) {
            new org.apache.james.mime4j.message.DefaultMessageWriter().writeMessage(message, out);
        }
        return out.toByteArray();
    }
}
