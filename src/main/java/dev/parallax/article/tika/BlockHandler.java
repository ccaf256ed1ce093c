package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Blocks of the XHTML that Tika's parsers write. */
final class BlockHandler extends DefaultHandler {

    private static final Set<String> BLOCKS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "tr", "table", "ul", "ol", "body");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Block.Kind kind = Block.Kind.TEXT;
    private boolean inBody;

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (name.equals("body")) {
            inBody = true;
        }
        if (BLOCKS.contains(name)) {
            flush();
            kind = kind(name, String.valueOf(attributes.getValue("class")));
        } else if (name.equals("br")) {
            text.append('\n');
        }
    }

    /** The first heading of the first rank is the article's. */
    private Block.Kind kind(String name, String style) {
        Block.Kind named = name.equals("h1") ? Block.Kind.TITLE : TitleStyles.kind(style);
        boolean titled = blocks.stream().anyMatch(block -> block.kind() == named);
        return titled ? Block.Kind.TEXT : named;
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (BLOCKS.contains(name)) {
            flush();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inBody) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    /** A hard line break parts paragraphs when a blank line follows it, as people use it. */
    private void flush() {
        for (String part : text.toString().split("\\n\\s*\\n")) {
            if (!part.isBlank()) {
                blocks.add(new Block(kind, part));
            }
        }
        text.setLength(0);
        kind = Block.Kind.TEXT;
    }
}
