package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.parallax.article.PassedOver;
import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Tells an entry's format from its bytes and name, and knows the reader of each. */
final class Formats {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private static final Set<String> TEXTS = Set.of("text/html", "text/plain", "application/xhtml+xml");
    private static final Set<String> WIRE_ROOTS = Set.of("nitf", "newsitem", "newsmessage", "newsml", "rss", "feed");
    private static final int HEAD = 1024;

    /** How every page begins that is written today. */
    private static final String PAGE = "<!doctype html>";

    private static final Pattern PAGE_NAME = Pattern.compile("(?i).+\\.html?");

    private final Map<String, FormatReader> readers = new TreeMap<>();
    private final TextReader texts = new TextReader();

    Formats() {
        HtmlReader html = new HtmlReader();
        read(html, "text/html", "application/xhtml+xml");
        read(texts, "text/plain", "text/x-log", "text/vnd.iptc.anpa");
        read(new MarkdownReader(), "text/markdown", "text/x-web-markdown");
        MailReader mail = new MailReader(html);
        read(
                mail,
                "message/rfc822",
                "multipart/related",
                "multipart/mixed",
                "multipart/alternative",
                "message/news",
                "message/x-emlx");
        read(new MboxReader(mail), "application/mbox");
        read(new OutlookReader(), "application/vnd.ms-outlook");
        read(new TnefReader(), "application/vnd.ms-tnef", "application/ms-tnef");
        FeedReader feed = new FeedReader();
        read(feed, "application/rss+xml", "application/atom+xml", "application/rdf+xml");
        WordReader word = new WordReader();
        read(word, OPEN_XML + "document", OPEN_XML + "template", "application/vnd.ms-word2006ml");
        read(
                word,
                "application/vnd.ms-word.document.macroenabled.12",
                "application/vnd.ms-word.template.macroenabled.12");
        read(word, "application/vnd.ms-wordml");
        OpenDocumentReader openDocument = new OpenDocumentReader();
        read(openDocument, OPEN_DOCUMENT + "text", OPEN_DOCUMENT + "text-template", OPEN_DOCUMENT + "flat.text");
        read(new OldWordReader(), "application/msword");
        read(new RtfReader(), "application/rtf", "text/rtf");
        read(new PdfReader(), "application/pdf");
        read(new EpubReader(), "application/epub+zip");
        read(new JsonReader(), "application/json", "application/ld+json");
        read(new WebArchiveReader(html), "application/x-webarchive", "application/x-plist", "application/x-bplist");
        read(new ZipReader(), "application/zip");
        read(new TarReader(), "application/x-tar", "application/x-gtar");
        read(new CompressedReader(), "application/gzip", "application/x-bzip2", "application/x-bzip");
        NewsMlReader newsMl = new NewsMlReader();
        Map<String, FormatReader> byRoot = Map.ofEntries(
                Map.entry("rss", feed),
                Map.entry("feed", feed),
                Map.entry("rdf", feed),
                Map.entry("nitf", new NitfReader()),
                Map.entry("newsitem", newsMl),
                Map.entry("newsmessage", newsMl),
                Map.entry("newsml", newsMl),
                Map.entry("html", html),
                Map.entry("document", openDocument),
                Map.entry("package", word),
                Map.entry("worddocument", word));
        read(new XmlReader(byRoot), "application/xml", "text/xml");
    }

    /** Loaded with the first file that is no plain page. */
    private static final class Tika {

        static final Detector DETECTOR = detector();

        private static Detector detector() {
            try {
                return new TikaConfig(Formats.class.getClassLoader()).getDetector();
            } catch (TikaException | IOException e) {
                throw new IllegalStateException("Tika's own configuration cannot be loaded", e);
            }
        }
    }

    private void read(FormatReader reader, String... mediaTypes) {
        List.of(mediaTypes).forEach(mediaType -> readers.put(mediaType, reader));
    }

    void read(Entry entry, Reading reading) throws Exception {
        if (entry.bytes().length == 0) {
            throw new QuarantineException(QuarantineReason.EMPTY, Message.of("reading.quarantine.no-bytes"));
        }
        String mediaType = mediaType(entry);
        FormatReader reader = readers.get(mediaType);
        if (reader != null) {
            reader.read(entry, mediaType, reading);
        } else if (mediaType.endsWith("-protected") || mediaType.contains("-encrypted")) {
            throw new QuarantineException(QuarantineReason.ENCRYPTED, Message.of("reading.quarantine.password"));
        } else if (mediaType.equals("application/octet-stream") && TextDecoder.isText(entry.bytes())) {
            texts.read(entry, "text/plain", reading);
        } else {
            throw new QuarantineException(
                    QuarantineReason.UNSUPPORTED,
                    mediaType.equals("application/octet-stream")
                            ? Message.of("reading.quarantine.format-unknown")
                            : Message.of("reading.quarantine.format", mediaType));
        }
    }

    /** Whether an entry inside an archive or a mail is a picture, a script or the like, that no one expects an article of. */
    boolean isAttire(Entry entry) {
        return PassedOver.is(entry.name().substring(entry.name().lastIndexOf('/') + 1))
                || mediaType(entry)
                        .matches(
                                "(?:image|audio|video|font)/.*|text/css|(?:text|application)/javascript"
                                        + "|application/x-font.*|text/(?:x-)?vcard|text/calendar|application/p(?:kcs7|gp)-signature");
    }

    private static String mediaType(Entry entry) {
        String detected = isPage(entry) ? "text/html" : detected(entry);
        return TEXTS.contains(detected) && isWire(entry.bytes()) ? "application/xml" : detected;
    }

    /** What is a page by its name and its first line: Tika, which says the same, tries all that it knows on each file. */
    private static boolean isPage(Entry entry) {
        String head = new String(entry.bytes(), 0, Math.min(entry.bytes().length, PAGE.length()), ISO_8859_1);
        return head.equalsIgnoreCase(PAGE) && PAGE_NAME.matcher(entry.name()).matches();
    }

    private static String detected(Entry entry) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, entry.name());
        try (TikaInputStream in = TikaInputStream.get(entry.bytes())) {
            return Tika.DETECTOR.detect(in, metadata).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Wire formats have a head and a body as pages do, and feeds are saved under any name. */
    private static boolean isWire(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1).replace("\0", "");
        return WIRE_ROOTS.contains(XmlReader.root(head));
    }
}
