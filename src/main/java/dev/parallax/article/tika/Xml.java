package dev.parallax.article.tika;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.parallax.article.QuarantineReason;
import dev.parallax.message.Message;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * XML as programs really write it, read by jsoup: prefixes that nobody declares, control characters, and an end that is
 * missing are no trouble, and nothing outside of the text is ever fetched. Names are compared without prefix and case.
 */
final class Xml {

    private static final Pattern ENTITY_DECLARATION = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);

    /** Where a declaration may stand, in bytes. */
    private static final int HEAD = 1 << 14;

    private Xml() {}

    /** @throws QuarantineException when it declares entities of its own, with which a file can ask for others */
    static Document parse(byte[] bytes) {
        return parse(decode(bytes).text());
    }

    static Document parse(String text) {
        return Parser.xmlParser().parseInput(text, "");
    }

    /** @throws QuarantineException when it declares entities of its own, with which a file can ask for others */
    static Decoded decode(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1).replace("\0", "");
        if (ENTITY_DECLARATION.matcher(head).find()) {
            throw new QuarantineException(QuarantineReason.UNREADABLE, Message.of("reading.quarantine.xml-entities"));
        }
        return TextDecoder.decodeHtml(bytes);
    }

    /** The first element; null in a text without any. */
    static @Nullable Element root(Document document) {
        return document.firstElementChild();
    }

    static String name(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    static boolean is(Node node, String name) {
        return node instanceof Element element && name(element).equals(name);
    }

    /** An attribute by its name without prefix; empty where there is none. */
    static String attribute(Element element, String name) {
        for (var attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.substring(key.indexOf(':') + 1).equalsIgnoreCase(name)) {
                return attribute.getValue();
            }
        }
        return "";
    }

    /** The first child of the name. */
    static Optional<Element> child(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> name(child).equals(name))
                .findFirst();
    }

    /** The first element of the name at any depth. */
    static Optional<Element> first(Element parent, String name) {
        return parent.stream().filter(element -> name(element).equals(name)).findFirst();
    }

    /** Its text with white space as it stands, that of elements inside as well. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        element.nodeStream(TextNode.class).forEach(node -> text.append(node.getWholeText()));
        return text.toString();
    }

    /** The text of the first element of the name at any depth; null where it is missing or blank. */
    static @Nullable String textOf(Element parent, String name) {
        return first(parent, name)
                .map(Xml::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
