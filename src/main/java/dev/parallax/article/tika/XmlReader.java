package dev.parallax.article.tika;

import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** XML that its own first element tells apart. */
final class XmlReader implements FormatReader {

    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([\\w.-]+)[\\s>/]");

    private final Map<String, FormatReader> readers;

    /** @param readers by the first element's name in lower case, without prefix */
    XmlReader(Map<String, FormatReader> readers) {
        this.readers = Map.copyOf(readers);
    }

    @Override
    public void read(Entry entry, String mediaType, Reading reading) throws Exception {
        String root = root(Xml.decode(entry.bytes()).text());
        FormatReader reader = readers.get(root);
        if (reader == null) {
            throw new QuarantineException(
                    QuarantineReason.UNSUPPORTED,
                    root.isEmpty()
                            ? Message.of("reading.quarantine.xml-without-elements")
                            : Message.of("reading.quarantine.xml-kind", root));
        }
        reader.read(entry, mediaType, reading);
    }

    /** The first element's name in lower case, without prefix; empty where there is none. */
    static String root(String text) {
        Matcher root = ROOT.matcher(text);
        return root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
