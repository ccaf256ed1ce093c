package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Word's named styles: which of them make a headline, and which hide their text.
 *
 * @param byId the styles' elements
 */
record WordStyles(Map<String, Element> byId) {

    /** A style that is based on itself, in a broken file, ends here. */
    private static final int DEEPEST = 10;

    static WordStyles of(Element styles) {
        Map<String, Element> byId = new HashMap<>();
        for (Element style : styles.getAllElements()) {
            if (Xml.is(style, "style")) {
                byId.put(Xml.attribute(style, "styleid"), style);
            }
        }
        return new WordStyles(byId);
    }

    Block.Kind kind(String id) {
        Element style = byId.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            Block.Kind kind = TitleStyles.kind(value(style, "name"));
            if (kind != Block.Kind.TEXT) {
                return kind;
            }
            style = byId.get(value(style, "basedon"));
        }
        return byId.containsKey(id) ? Block.Kind.TEXT : TitleStyles.kind(id.replaceAll("(?<=\\p{L})(?=\\d)", " "));
    }

    boolean isHidden(String id) {
        Element style = byId.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            Optional<Element> properties = Xml.child(style, "rpr");
            if (properties.isPresent() && Xml.child(properties.get(), "vanish").isPresent()) {
                return isOn(properties.get(), "vanish");
            }
            style = byId.get(value(style, "basedon"));
        }
        return false;
    }

    /** Whether a property is set: it is where it stands without a value. */
    static boolean isOn(Element properties, String name) {
        return Xml.child(properties, name)
                .map(property -> !Xml.attribute(property, "val").matches("(?i)0|false|off"))
                .orElse(false);
    }

    /** A property's value; empty where it is not set. */
    static String value(Element properties, String name) {
        return Xml.child(properties, name)
                .map(property -> Xml.attribute(property, "val"))
                .orElse("");
    }
}
