package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/** Tells an entry's format from its bytes and name, and knows the reader of each. */
final class Formats {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.text";

    private final Detector detector;
    private final Map<String, FormatReader> readers = new TreeMap<>();

    Formats() {
        try {
            detector = new TikaConfig(getClass().getClassLoader()).getDetector();
        } catch (TikaException | IOException e) {
            throw new IllegalStateException("Tika's own configuration cannot be loaded", e);
        }
        HtmlReader html = new HtmlReader();
        readers.put("text/html", html);
        readers.put("application/xhtml+xml", html);
        readers.put("text/plain", new TextReader());
        readers.put("message/rfc822", new MailReader());
        FeedReader feed = new FeedReader();
        readers.put("application/rss+xml", feed);
        readers.put("application/atom+xml", feed);
        readers.put("application/rdf+xml", feed);
        readers.put("application/xml", feed);
        readers.put("application/pdf", new PdfReader());
        readers.put(WORD, new OfficeReader(new OOXMLParser()));
        readers.put(OPEN_DOCUMENT, new OfficeReader(new OpenDocumentParser()));
        readers.put("application/msword", new OfficeReader(new OfficeParser()));
        readers.put("application/rtf", new OfficeReader(new RTFParser()));
        readers.put("application/zip", new ZipReader());
    }

    void read(Entry entry, Reading reading) throws Exception {
        if (entry.bytes().length == 0) {
            throw new QuarantineException(QuarantineReason.EMPTY, "It holds no bytes.");
        }
        String mediaType = mediaType(entry);
        FormatReader reader = readers.get(mediaType);
        if (reader != null) {
            reader.read(entry, mediaType, reading);
        } else if (mediaType.endsWith("-protected") || mediaType.contains("-encrypted")) {
            throw new QuarantineException(
                    QuarantineReason.ENCRYPTED, "It is protected by a password: save it without one.");
        } else {
            throw new QuarantineException(
                    QuarantineReason.UNSUPPORTED,
                    "Its format is " + mediaType + ", which is not read: save it as text, HTML, PDF, DOCX, ODT, RTF,"
                            + " EML, RSS, Atom or ZIP.");
        }
    }

    /** Whether an entry inside an archive or a mail is a picture, a script or the like, that no one expects an article of. */
    boolean isAttire(Entry entry) {
        String mediaType = mediaType(entry);
        return mediaType.matches(
                "(?:image|audio|video|font)/.*|text/css|(?:text|application)/javascript|application/x-font.*");
    }

    private String mediaType(Entry entry) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, entry.name());
        try (TikaInputStream in = TikaInputStream.get(entry.bytes())) {
            return detector.detect(in, metadata).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
