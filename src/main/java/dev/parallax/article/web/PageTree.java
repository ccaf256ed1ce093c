package dev.parallax.article.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** A page's boxes and runs of text, gathered in one pass without recursion. */
final class PageTree implements NodeFilter {

    /** Elements whose content is never running text. */
    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "canvas",
            "object",
            "embed",
            "audio",
            "video",
            "button",
            "select",
            "option",
            "input",
            "textarea",
            "datalist",
            "dialog",
            "title",
            "head",
            "map",
            "amp-ad");

    private final boolean withHidden;
    private final List<Box> boxes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Box current;
    private int linkDepth;
    private int linked;

    private PageTree(Element root, boolean withHidden) {
        this.withHidden = withHidden;
        this.current = new Box(root, null);
        boxes.add(current);
    }

    /**
     * Every box below and with the root; a box comes before those inside it.
     *
     * @param withHidden whether to read what the page hides until a script shows it
     */
    static List<Box> boxes(Element root, boolean withHidden) {
        PageTree tree = new PageTree(root, withHidden);
        NodeTraversor.filter(tree, root);
        tree.flush();
        for (int i = tree.boxes.size() - 1; i >= 0; i--) {
            tree.boxes.get(i).sum();
        }
        return tree.boxes;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            append(piece.getWholeText());
        } else if (node instanceof Element element && depth > 0) {
            String name = element.normalName();
            if (NO_TEXT.contains(name) || Hints.isForScreenReaders(element) || !withHidden && Hints.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (name.equals("br")) {
                text.append('\n');
            } else if (name.equals("a")) {
                linkDepth++;
            } else if (element.isBlock()) {
                flush();
                Box box = new Box(element, current);
                current.items().add(box);
                boxes.add(box);
                current = box;
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            if (element.normalName().equals("a")) {
                linkDepth--;
            } else if (element.isBlock() && current.element() == element) {
                flush();
                Box parent = current.parent();
                if (parent != null) {
                    current = parent;
                }
            }
        }
        return FilterResult.CONTINUE;
    }

    /** White space in the source means a space; line breaks kept here are those of {@code <br>}. */
    private void append(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                if (text.length() > 0 && text.charAt(text.length() - 1) > ' ') {
                    text.append(' ');
                }
            } else {
                text.append(c);
                linked += linkDepth > 0 ? 1 : 0;
            }
        }
    }

    private void flush() {
        if (text.length() > 0) {
            List<String> parts = Wording.paragraphs(text.toString());
            int all = Math.max(1, text.length());
            for (String part : parts) {
                // Spaces in links were not counted: about one in seven of a text.
                int share = (int) Math.min(part.length(), Math.round(linked * 1.17 * part.length() / all));
                current.items().add(new Leaf(current.element(), part, share));
            }
        }
        text.setLength(0);
        linked = 0;
    }
}
