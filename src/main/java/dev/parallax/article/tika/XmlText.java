package dev.parallax.article.tika;

import dev.parallax.article.draft.Block;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Element;

/** Reads the text out of a word processor's XML, element by element. For use by one thread. */
abstract class XmlText {

    /** What is being read: the text, or the part of it that stands {@linkplain #apart apart}. */
    protected DocumentText out = new DocumentText();

    /** Reads what stands in an element into {@link #out}. */
    abstract void children(Element parent) throws IOException;

    /** The paragraphs inside of an element, such as a cell or a note, apart from the one around it. */
    final List<Block> apart(Element element) throws IOException {
        DocumentText around = out;
        out = new DocumentText();
        try {
            children(element);
            return out.blocks();
        } finally {
            out = around;
        }
    }
}
