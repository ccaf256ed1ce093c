package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The text of WordprocessingML as it stands once every change is accepted: without what was deleted or moved away, what is
 * hidden, and what people remarked beside it.
 */
final class WordText extends XmlText {

    /** Reads what a document takes in from another part. */
    interface Chunks {
        List<Block> read(String reference) throws IOException;
    }

    private final WordStyles styles;
    private final Map<String, Element> notes;
    private final Chunks chunks;

    /** @param notes by their kind, {@code footnote} or {@code endnote}, and identifier */
    WordText(WordStyles styles, Map<String, Element> notes, Chunks chunks) {
        this.styles = styles;
        this.notes = notes;
        this.chunks = chunks;
    }

    @Override
    void children(Element parent) throws IOException {
        for (Element child : parent.children()) {
            element(child);
        }
    }

    private void element(Element element) throws IOException {
        switch (Xml.name(element)) {
            case "p" -> paragraph(element);
            case "r" -> run(element);
            case "tbl" -> table(element);
            case "t" -> out.add(Xml.text(element));
            case "tab", "ptab" -> out.add(" ");
            case "nobreakhyphen" -> out.add("-");
            case "br", "cr" -> out.breakLine();
            case "txbxcontent" -> out.beside(apart(element));
            case "footnotereference" -> note("footnote" + Xml.attribute(element, "id"));
            case "endnotereference" -> note("endnote" + Xml.attribute(element, "id"));
            case "footnote", "endnote" -> out.note(apart(element));
            case "altchunk" -> out.addAll(chunks.read(Xml.attribute(element, "id")));
            case "annotation" -> annotation(element);
            case "sdt" -> {
                if (Xml.child(element, "sdtpr")
                        .flatMap(set -> Xml.child(set, "showingplchdr"))
                        .isEmpty()) {
                    children(element);
                }
            }
            // Deleted, moved away, or no text: properties, a field's code, a copy for older programs, readings of
            // signs.
            case "del", "movefrom", "ppr", "rpr", "sectpr", "sdtpr", "instrtext", "fallback", "rt", "comments" -> {}
            default -> children(element);
        }
    }

    private void paragraph(Element paragraph) throws IOException {
        Optional<Element> properties = Xml.child(paragraph, "ppr");
        String style = properties.map(set -> WordStyles.value(set, "pstyle")).orElse("");
        if (!styles.isHidden(style)) {
            children(paragraph);
        }
        boolean goesOn = properties
                .flatMap(set -> Xml.child(set, "rpr"))
                .map(mark -> Xml.child(mark, "del").isPresent()
                        || Xml.child(mark, "movefrom").isPresent()
                        || WordStyles.isOn(mark, "vanish"))
                .orElse(false);
        if (!goesOn) {
            out.end(styles.kind(style));
        }
    }

    private void run(Element run) throws IOException {
        Optional<Element> properties = Xml.child(run, "rpr");
        boolean hidden = properties
                .map(set -> Xml.child(set, "vanish").isPresent()
                        ? WordStyles.isOn(set, "vanish")
                        : styles.isHidden(WordStyles.value(set, "rstyle")))
                .orElse(false);
        if (!hidden) {
            children(run);
        }
    }

    private void table(Element table) throws IOException {
        out.end(Block.Kind.TEXT);
        for (Element row : table.children()) {
            Optional<Element> properties = Xml.child(row, "trpr");
            if (!Xml.is(row, "tr")) {
                element(row);
            } else if (properties.flatMap(set -> Xml.child(set, "del")).isEmpty()) {
                List<List<Block>> cells = new ArrayList<>();
                for (Element cell : row.children()) {
                    if (Xml.is(cell, "tc") || Xml.is(cell, "sdt")) {
                        cells.add(apart(cell));
                    }
                }
                out.row(cells);
            }
        }
    }

    private void note(String name) throws IOException {
        Element note = notes.get(name);
        if (note != null) {
            out.note(apart(note));
        }
    }

    /** Word 2003 wraps its marks so. */
    private void annotation(Element annotation) throws IOException {
        if (!Xml.attribute(annotation, "type").matches("Word\\.(?:Deletion|Comment|Formatting)")) {
            children(annotation);
        }
    }
}
