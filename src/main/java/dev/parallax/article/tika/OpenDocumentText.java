package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an OpenDocument body as it stands once every change is accepted, without remarks and hidden text. */
final class OpenDocumentText extends XmlText {

    private final OpenDocumentStyles styles;

    OpenDocumentText(OpenDocumentStyles styles) {
        this.styles = styles;
    }

    @Override
    void children(Element parent) throws IOException {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element) {
                element(element);
            } else if (child instanceof TextNode text && isInParagraph(parent)) {
                out.add(text.getWholeText());
            }
        }
    }

    /** Between paragraphs white space is only for the looks of the XML. */
    private static boolean isInParagraph(Element parent) {
        Element at = parent;
        while (at != null && !Xml.is(at, "text")) {
            if (Xml.is(at, "p") || Xml.is(at, "h")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private void element(Element element) throws IOException {
        switch (Xml.name(element)) {
            case "h" -> paragraph(element, isFirstLevel(element) ? Block.Kind.TITLE : style(element));
            case "p" -> paragraph(element, style(element));
            case "span", "a" -> {
                if (!styles.isHidden(Xml.attribute(element, "style-name"))) {
                    children(element);
                }
            }
            case "s" -> out.add(" ");
            case "tab" -> out.add(" ");
            case "line-break" -> out.breakLine();
            case "note" -> note(element);
            case "text-box" -> out.beside(apart(element));
            case "table" -> table(element);
            case "section" -> {
                if (!Xml.attribute(element, "display").equals("none")) {
                    children(element);
                }
            }
            // Deleted, remarked, hidden, made by the program, or a picture's description.
            case "tracked-changes",
                    "annotation",
                    "hidden-text",
                    "hidden-paragraph",
                    "table-of-content",
                    "ruby-text",
                    "desc",
                    "title",
                    "forms",
                    "sequence-decls",
                    "note-citation",
                    "object",
                    "object-ole" -> {}
            default -> children(element);
        }
    }

    private Block.Kind style(Element paragraph) {
        return styles.kind(Xml.attribute(paragraph, "style-name"));
    }

    private static boolean isFirstLevel(Element heading) {
        String level = Xml.attribute(heading, "outline-level");
        return level.isEmpty() || level.equals("1");
    }

    private void paragraph(Element paragraph, Block.Kind kind) throws IOException {
        boolean hidden = styles.isHidden(Xml.attribute(paragraph, "style-name"))
                || Xml.child(paragraph, "hidden-paragraph").isPresent();
        if (!hidden) {
            children(paragraph);
        }
        out.end(kind);
    }

    private void note(Element note) throws IOException {
        Optional<Element> body = Xml.child(note, "note-body");
        if (body.isPresent()) {
            out.note(apart(body.get()));
        }
    }

    private void table(Element table) throws IOException {
        out.end(Block.Kind.TEXT);
        for (Element row : table.getAllElements()) {
            if (Xml.is(row, "table-row")
                    && row.parents().stream()
                                    .filter(at -> Xml.is(at, "table"))
                                    .findFirst()
                                    .orElse(table)
                            == table) {
                List<List<Block>> cells = new ArrayList<>();
                for (Element cell : row.children()) {
                    cells.add(apart(cell));
                }
                out.row(cells);
            }
        }
    }
}
