package dev.parallax.translation.memory;

import dev.parallax.translation.TranslationUnit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads TMX 1.4 (and older) files unit by unit. Inline markup is dropped, the text that it marks is kept. No document
 * type is read and no entity is resolved, whatever the file says.
 */
final class TmxReader {

    /** Elements whose content is another program's formatting codes, not text. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

    private TmxReader() {}

    /**
     * Hands over each unit that has text in at least two languages.
     *
     * @throws IOException when the file cannot be read or is not TMX, with file, line and reason
     */
    static void read(Path file, Consumer<TranslationUnit> units) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            try {
                readUnits(file, xml, units);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            throw new IOException(
                    "The translation memory " + file + " is broken at line "
                            + broken.getLocation().getLineNumber() + ": " + firstLine(broken),
                    broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private static void readUnits(Path file, XMLStreamReader xml, Consumer<TranslationUnit> units)
            throws XMLStreamException, IOException {
        boolean tmx = false;
        String language = null;
        Map<String, String> variants = new TreeMap<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!tmx && !xml.getLocalName().equals("tmx")) {
                    throw new IOException("The translation memory " + file + " is not TMX: it begins with <"
                            + xml.getLocalName() + ">, not <tmx>");
                }
                tmx = true;
                switch (xml.getLocalName()) {
                    case "tu" -> variants.clear();
                    case "tuv" -> language = language(xml);
                    case "seg" -> {
                        String text = segment(xml);
                        if (language != null && !text.isBlank()) {
                            variants.putIfAbsent(language, text.strip().replaceAll("\\s+", " "));
                        }
                    }
                    default -> {
                        // header, notes and properties say nothing that is looked up
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("tu")) {
                if (variants.size() > 1) {
                    units.accept(new TranslationUnit(new TreeMap<>(variants)));
                }
            }
        }
    }

    private static @Nullable String language(XMLStreamReader xml) {
        String language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        return language != null ? language : xml.getAttributeValue(null, "lang");
    }

    private static String segment(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int codes = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    codes += codes > 0 || CODES.contains(xml.getLocalName()) ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    codes -= codes > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (codes == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // comments and processing instructions
                }
            }
        }
        return text.toString();
    }

    private static String firstLine(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int cut = message.indexOf("Message: ");
        return cut < 0 ? message : message.substring(cut + "Message: ".length());
    }
}
