package dev.parallax.article.web;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Tells a table's rows of data from the tables that pages are laid out with. */
final class TableRows {

    /** The cells of a row of data are shorter, in code units. */
    private static final int LONGEST_CELL = 240;

    /** A row of data has fewer elements. */
    private static final int MOST_ELEMENTS = 150;

    private TableRows() {}

    /** Whether a row has several cells, none of which holds a table, a list or more than one paragraph. */
    static boolean isRow(Element row) {
        int cells = 0;
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                cells++;
                if (!isPlain(cell)) {
                    return false;
                }
            }
        }
        return cells > 1;
    }

    private static boolean isPlain(Element cell) {
        int elements = 0;
        int blocks = 0;
        int length = 0;
        Node node = cell.firstChild();
        while (node != null) {
            if (node instanceof Element element) {
                if (++elements > MOST_ELEMENTS || (element.isBlock() && ++blocks > 1)) {
                    return false;
                }
            } else if (node instanceof TextNode text) {
                length += text.text().length();
            }
            if (length > LONGEST_CELL) {
                return false;
            }
            node = next(node, cell);
        }
        return true;
    }

    /** The next node in document order below the cell. */
    private static @Nullable Node next(Node node, Element cell) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != cell && at != null) {
            if (at.nextSibling() != null) {
                return at.nextSibling();
            }
            at = at.parent();
        }
        return null;
    }
}
