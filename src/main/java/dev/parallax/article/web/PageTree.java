package dev.parallax.article.web;

import dev.parallax.article.web.PageBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into boxes and runs of text, in one pass without recursion: pages nest ten thousand deep. */
final class PageTree implements NodeFilter {

    /** Elements whose content is never running text, and what their author has struck out. */
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
            "amp-ad",
            "s",
            "strike",
            "del");

    private static final Set<String> STRONG = Set.of("b", "strong", "em", "i");

    private final boolean withHidden;
    private final ElementNames names;
    private final List<Box> boxes = new ArrayList<>();
    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Box current;
    private int linkDepth;
    private int strongDepth;
    private int linked;
    private int strong;
    private int letters;
    private boolean inRow;

    private PageTree(Element root, boolean withHidden, ElementNames names) {
        this.withHidden = withHidden;
        this.names = names;
        this.current = new Box(root, null, 0);
        boxes.add(current);
    }

    /**
     * All text below an element.
     *
     * @param withHidden whether to read what the page hides until a script shows it
     */
    static PageText read(Element root, boolean withHidden, ElementNames names) {
        PageTree tree = new PageTree(root, withHidden, names);
        NodeTraversor.filter(tree, root);
        tree.flush();
        for (int i = tree.boxes.size() - 1; i > 0; i--) {
            tree.boxes.get(i).outer().add(tree.boxes.get(i));
        }
        return new PageText(tree.boxes.get(0), tree.boxes, tree.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            append(piece.getWholeText());
        } else if (node instanceof Element element && depth > 0) {
            return head(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult head(Element element) {
        String name = element.normalName();
        if (NO_TEXT.contains(name)
                || Unseen.isForScreenReaders(element)
                || (!withHidden && Unseen.isHidden(element))
                || (name.equals("sup") && FootnoteMarks.isMark(element, text))) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            text.append(inRow ? ' ' : '\n');
        } else if (name.equals("a")) {
            linkDepth++;
        } else if (STRONG.contains(name)) {
            strongDepth++;
        } else if (inRow) {
            border(element, name);
        } else if (element.isBlock() || name.equals("tr")) {
            flush();
            current = new Box(element, current, names.evidence(element));
            boxes.add(current);
            inRow = name.equals("tr") && TableRows.isRow(element);
        }
        return FilterResult.CONTINUE;
    }

    private void border(Element element, String name) {
        if ((name.equals("td") || name.equals("th")) && text.length() > 0) {
            text.append(PageBlock.CELL_BORDER);
        } else if (element.isBlock()) {
            text.append(' ');
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0) {
            String name = element.normalName();
            if (name.equals("a")) {
                linkDepth--;
            } else if (STRONG.contains(name)) {
                strongDepth--;
            } else if (current.element() == element) {
                flush();
                inRow = false;
                current = current.outer();
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
                if (Character.isLetterOrDigit(c)) {
                    letters++;
                    linked += linkDepth > 0 ? 1 : 0;
                    strong += strongDepth > 0 ? 1 : 0;
                }
            }
        }
    }

    private void flush() {
        if (text.length() > 0) {
            for (String part : LineBreaks.paragraphs(text.toString())) {
                TextShape shape = TextShape.of(part);
                double share = letters == 0 ? 0 : (double) shape.letters() / letters;
                PageBlock block = new PageBlock(
                        blocks.size(),
                        current,
                        part,
                        kind(),
                        (int) Math.round(linked * share),
                        (int) Math.round(strong * share),
                        shape);
                blocks.add(block);
                current.add(block);
            }
        }
        text.setLength(0);
        linked = 0;
        strong = 0;
        letters = 0;
    }

    private Kind kind() {
        String name = current.element().normalName();
        return switch (name) {
            case "p" -> Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li", "dt", "dd" -> Kind.ITEM;
            case "tr" -> Kind.ROW;
            default -> Kind.OTHER;
        };
    }
}
