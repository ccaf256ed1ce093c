package dev.parallax.article.web;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Paragraphs of marked-up text: parted by block elements, and by two line breaks in a row. */
final class BlockSplitter implements NodeVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private BlockSplitter() {}

    static List<Block> blocks(Element root) {
        BlockSplitter splitter = new BlockSplitter();
        NodeTraversor.traverse(splitter, root);
        splitter.flush();
        return splitter.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (element.isBlock()) {
                flush();
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            flush();
        }
    }

    private void flush() {
        for (String part : text.toString().split("\\n\\s*\\n")) {
            if (!part.isBlank()) {
                blocks.add(Block.text(part));
            }
        }
        text.setLength(0);
    }
}
