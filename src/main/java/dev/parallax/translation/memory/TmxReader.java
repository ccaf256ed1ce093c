package dev.parallax.translation.memory;

import dev.parallax.translation.TranslationUnit;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a TMX 1.4 (or older) file unit by unit. Inline markup is dropped, the text that it marks is kept. No document
 * type is read and no entity of its own is resolved, whatever the file says. For one thread.
 */
final class TmxReader {

    /** Elements whose content is another program's formatting codes, not text. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

    /** Stands for a placeholder, a line break for one: it parts words, but not a word from its comma. */
    private static final char PLACEHOLDER = '\u2028';

    /** In characters. A segment is a sentence or a paragraph; what is longer is no text, and might not end. */
    private static final int LONGEST_SEGMENT = 1 << 20;

    /** Elements in elements, of which TMX itself has five. */
    private static final String DEEPEST = "100";

    private static final Pattern BEFORE_MARK = Pattern.compile(PLACEHOLDER + "+(?=[.,;:!?…%)\\]»”]|$)");

    private static final Pattern SPACE = Pattern.compile("[\\s" + PLACEHOLDER + "]+");

    private final Path file;
    private final XMLStreamReader xml;
    private final Consumer<TmxUnit> units;
    private final PassedOver passedOver;

    private final Map<String, String> variants = new TreeMap<>();
    private @Nullable String language;
    private String changed = "";
    private int line;
    private boolean damaged;

    private TmxReader(Path file, XMLStreamReader xml, Consumer<TmxUnit> units, PassedOver passedOver) {
        this.file = file;
        this.xml = xml;
        this.units = units;
        this.passedOver = passedOver;
    }

    /**
     * Hands over each unit that has text in at least two languages, and writes down the others.
     *
     * @throws IOException when the file cannot be read or is not TMX, with file, line and reason
     */
    static void read(Path file, Consumer<TmxUnit> units, PassedOver passedOver) throws IOException {
        try (Reader text = TmxText.open(file)) {
            XMLStreamReader xml = factory().createXMLStreamReader(text);
            try {
                new TmxReader(file, xml, units, passedOver).read();
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
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
        return factory;
    }

    private void read() throws XMLStreamException, IOException {
        boolean tmx = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (!tmx && !xml.getLocalName().equals("tmx")) {
                    throw new IOException("The translation memory " + file + " is not TMX: it begins with <"
                            + xml.getLocalName() + ">, not <tmx>");
                }
                tmx = true;
                begin(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("tu")) {
                endUnit();
            }
        }
    }

    private void begin(String element) throws XMLStreamException, IOException {
        switch (element) {
            case "tu" -> {
                variants.clear();
                changed = date();
                line = xml.getLocation().getLineNumber();
                damaged = false;
            }
            case "tuv" -> {
                language = language();
                changed = later(changed, date());
            }
            case "seg" -> {
                int here = xml.getLocation().getLineNumber();
                String text = tidied(segment());
                if (text.indexOf(XmlCharacters.DAMAGED) >= 0) {
                    damaged = true;
                    line = here;
                } else if (language != null && !text.isBlank()) {
                    variants.putIfAbsent(language, text);
                }
            }
            default -> {
                // header, notes and properties say nothing that is looked up
            }
        }
    }

    private void endUnit() {
        if (damaged) {
            passedOver.add(line, "with a damaged character");
        } else if (variants.size() > 1) {
            units.accept(new TmxUnit(new TranslationUnit(new TreeMap<>(variants)), changed));
        } else {
            passedOver.add(line, "without text in two languages");
        }
    }

    private String date() {
        String date = xml.getAttributeValue(null, "changedate");
        date = date != null ? date : xml.getAttributeValue(null, "creationdate");
        return date == null ? "" : date.replaceAll("\\D", "");
    }

    private static String later(String one, String other) {
        return other.compareTo(one) > 0 ? other : one;
    }

    private @Nullable String language() {
        String named = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        return named != null ? named : xml.getAttributeValue(null, "lang");
    }

    private String segment() throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int codes = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (codes == 0 && xml.getLocalName().equals("ph")) {
                        text.append(PLACEHOLDER);
                    }
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
                    if (text.length() > LONGEST_SEGMENT) {
                        throw new IOException("The translation memory " + file + " has a text of more than "
                                + LONGEST_SEGMENT + " characters at line "
                                + xml.getLocation().getLineNumber() + ": take it out");
                    }
                }
                default -> {
                    // comments and processing instructions
                }
            }
        }
        return text.toString();
    }

    private static String tidied(String segment) {
        String text = BEFORE_MARK.matcher(segment).replaceAll("");
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static String firstLine(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int cut = message.indexOf("Message: ");
        return cut < 0 ? message : message.substring(cut + "Message: ".length());
    }
}
