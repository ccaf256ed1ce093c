package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * OpenDocument's named and automatic styles: which make a headline, and which hide their text.
 *
 * @param byName the styles' elements, by the names that the text uses
 */
record OpenDocumentStyles(Map<String, Element> byName) {

    /** A style that is derived from itself, in a broken file, ends here. */
    private static final int DEEPEST = 10;

    static OpenDocumentStyles of(List<Document> documents) {
        Map<String, Element> byName = new HashMap<>();
        for (Document document : documents) {
            for (Element style : document.getAllElements()) {
                if (Xml.is(style, "style")) {
                    byName.put(Xml.attribute(style, "name"), style);
                }
            }
        }
        return new OpenDocumentStyles(byName);
    }

    Block.Kind kind(String name) {
        String current = name;
        for (int depth = 0; depth < DEEPEST; depth++) {
            // Names are written with their spaces and signs encoded, as in Heading_20_1.
            Block.Kind kind = TitleStyles.kind(current.replace("_20_", " "));
            Element style = byName.get(current);
            if (kind != Block.Kind.TEXT || style == null) {
                return kind;
            }
            kind = TitleStyles.kind(Xml.attribute(style, "display-name"));
            if (kind != Block.Kind.TEXT) {
                return kind;
            }
            current = Xml.attribute(style, "parent-style-name");
        }
        return Block.Kind.TEXT;
    }

    boolean isHidden(String name) {
        Element style = byName.get(name);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            Element properties = Xml.child(style, "text-properties").orElse(null);
            if (properties != null && properties.hasAttr("text:display")) {
                return properties.attr("text:display").equals("none");
            }
            style = byName.get(Xml.attribute(style, "parent-style-name"));
        }
        return false;
    }
}
