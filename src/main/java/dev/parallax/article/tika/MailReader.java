package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.article.ArticleMetadata;
import dev.parallax.article.QuarantineReason;
import dev.parallax.article.draft.Block;
import dev.parallax.article.draft.Draft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Mails: the text is an article, each attachment is read as if it were a file. A web page saved as a mail is a page. */
final class MailReader implements FormatReader {

    private static final Pattern BEFORE_HEADER = Pattern.compile("\\s*(?:(\\d{1,9})\\s*\\n)?");
    private static final int HEAD = 1024;

    private final HtmlReader pages;
    private final TnefReader wrapping = new TnefReader();

    /** @param pages reads saved pages */
    MailReader(HtmlReader pages) {
        this.pages = pages;
    }

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
        Message message = builder.parseMessage(new ByteArrayInputStream(message(entry.bytes())));
        try {
            MailParts parts = MailParts.of(message);
            if (isSavedPage(message, parts)) {
                savedPage(entry, parts.texts().get(0), reading);
                return;
            }
            List<Block> text = new ArrayList<>();
            Set<String> charsets = new LinkedHashSet<>();
            List<dev.parallax.message.Message> remarks = new ArrayList<>();
            for (Entity part : parts.texts()) {
                Decoded decoded = MailText.decode(part);
                text.addAll(MailText.blocks(part, decoded));
                charsets.add(decoded.charset());
                remarks.addAll(decoded.remarks());
            }
            if (!text.isEmpty()) {
                Draft draft = draft(message, parts, text, String.join(", ", charsets), remarks);
                reading.article(entry.location(), draft);
            } else if (parts.isEncrypted()) {
                throw new QuarantineException(
                        QuarantineReason.ENCRYPTED,
                        dev.parallax.message.Message.of("reading.quarantine.mail-encrypted"));
            } else if (parts.isUnopened()) {
                throw new QuarantineException(
                        QuarantineReason.UNREADABLE,
                        dev.parallax.message.Message.of("reading.quarantine.mail-unopened"));
            } else if (parts.attachments().isEmpty()) {
                throw new QuarantineException(
                        QuarantineReason.NO_ARTICLE,
                        dev.parallax.message.Message.of("reading.quarantine.mail-without-text"));
            }
            attachments(entry, parts.attachments(), !text.isEmpty(), reading);
        } finally {
            message.dispose();
        }
    }

    /** Without blank lines before the header, and without the count of bytes that Apple Mail writes before it. */
    private static byte[] message(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        Matcher before = BEFORE_HEADER.matcher(head);
        if (!before.lookingAt()) {
            return bytes;
        }
        String count = before.group(1);
        int end = count == null ? bytes.length : Math.min(bytes.length, before.end() + Integer.parseInt(count));
        return Arrays.copyOfRange(bytes, before.end(), end);
    }

    private void attachments(Entry mail, List<Entity> attachments, boolean hasText, Reading reading)
            throws IOException {
        int number = 0;
        for (Entity attachment : attachments) {
            number++;
            reading.countEntry(mail);
            byte[] bytes = MailParts.bytes(attachment);
            reading.countUnpacked(bytes.length);
            Entry inside = mail.inside(name(attachment, number), bytes);
            if (hasText && attachment.getMimeType().toLowerCase(Locale.ROOT).endsWith("ms-tnef")) {
                reading.within(inside, () -> wrapping.readAttachments(inside, reading));
            } else {
                reading.readInside(inside);
            }
        }
    }

    private static String name(Entity attachment, int number) {
        String name = attachment.getFilename();
        if (name == null && attachment.getBody() instanceof Message message) {
            String subject = HeaderText.of(message, "Subject", null);
            name = (subject == null ? "mail-" + number : subject) + ".eml";
        }
        if (name == null) {
            return "part-" + number;
        }
        boolean raw = name.chars().allMatch(c -> c <= 0xff);
        return (raw ? HeaderText.decode(name, null) : name).replace('/', '_').replace('\\', '_');
    }

    private static Draft draft(
            Message message,
            MailParts parts,
            List<Block> text,
            String charset,
            List<dev.parallax.message.Message> remarks) {
        String label = MailParts.parameter(parts.texts().get(0), "charset");
        List<Block> blocks = new ArrayList<>();
        String subject = HeaderText.of(message, "Subject", label == null ? charset : label);
        if (subject != null) {
            blocks.add(Block.title(subject));
        }
        blocks.addAll(text);
        String date = HeaderText.of(message, "Date", null);
        ArticleMetadata metadata = new ArticleMetadata(
                null,
                Map.of(),
                author(HeaderText.of(message, "From", label == null ? charset : label)),
                date == null ? null : Times.parse(date.replaceAll("\\s*\\(.*\\)\\s*$", "")),
                null,
                null);
        return new Draft("message/rfc822", charset, metadata, blocks, remarks);
    }

    /** The name before the address, or the address. */
    private static @Nullable String author(@Nullable String from) {
        if (from == null) {
            return null;
        }
        String name = from.replaceFirst("\\s*<[^>]*>.*$", "")
                .replaceAll("^\"|\"$", "")
                .strip();
        return name.isEmpty() ? from.replaceAll(".*<|>.*", "").strip() : name;
    }

    /** Browsers save pages as mails that no one sent: a page and what belongs to it, each with the address it came from. */
    private static boolean isSavedPage(Message message, MailParts parts) {
        boolean sent = message.getHeader().getField("To") != null
                || message.getHeader().getField("Received") != null;
        return !sent
                && !parts.texts().isEmpty()
                && MailText.isHtml(parts.texts().get(0))
                && (message.getHeader().getField("Snapshot-Content-Location") != null
                        || parts.texts().get(0).getHeader().getField("Content-Location") != null
                        || "multipart/related".equalsIgnoreCase(message.getMimeType()));
    }

    private void savedPage(Entry entry, Entity page, Reading reading) throws IOException {
        byte[] utf8 = ("\ufeff" + MailText.decode(page).text()).getBytes(UTF_8);
        pages.read(new Entry(entry.location(), entry.name(), utf8, entry.depth()), "multipart/related", reading);
    }
}
