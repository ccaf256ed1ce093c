package dev.parallax.article.tika;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The parts of a document that is a package of files. */
@FunctionalInterface
interface Parts {

    /** By its path without a slash before it; null where there is none. */
    byte @Nullable [] bytes(String path) throws IOException;

    /** A part in XML; empty where there is none. */
    default Document xml(String path) throws IOException {
        byte[] bytes = bytes(path);
        return bytes == null ? Xml.parse("") : Xml.parse(bytes);
    }

    /** What a part refers to: paths of other parts, by the identifiers that it uses. */
    default Map<String, String> references(String path) throws IOException {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String name = path.substring(folder.length());
        Map<String, String> targets = new HashMap<>();
        for (Element reference : xml(folder + "_rels/" + name + ".rels").getAllElements()) {
            String target = Xml.attribute(reference, "target");
            if (!target.isEmpty()) {
                targets.put(
                        Xml.attribute(reference, "id"), target.startsWith("/") ? target.substring(1) : folder + target);
            }
        }
        return targets;
    }
}
